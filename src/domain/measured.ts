import type { Incident } from './incident.ts';
import type { Length } from './length.ts';
import { minutesBetween } from './moment.ts';
import { minutesOfImpact, type SpanName, spans } from './spans.ts';

/** How long something of an incident took. */
export interface Measured {
  readonly incident: Incident;
  /** To be drawn, compared and added up. */
  readonly minutes: number;
  /** As it is printed. */
  readonly length: Length;
  /** Where an end is approximate or known to the day only. */
  readonly isApproximate: boolean;
  readonly isDerived: boolean;
  /** Neither of these, and no bound. */
  readonly isExact: boolean;
}

/** How long users were affected: to mitigation or, where that is not known, to resolution. */
export function measuredImpact(incident: Incident): Measured | undefined {
  const name = incident.milestones.mitigated ? 'ttm' : 'ttr';
  return measured(incident, name, minutesOfImpact(incident));
}

/** How long nobody responsible knew; `undefined` also where an alarm preceded the harm. */
export function measuredDetection(incident: Incident): Measured | undefined {
  const { started, detected } = incident.milestones;
  return measured(incident, 'ttd', detected && minutesBetween(started, detected));
}

function measured(
  incident: Incident,
  name: SpanName,
  minutes: number | undefined,
): Measured | undefined {
  const span = spans(incident).find((candidate) => candidate.name === name);
  if (!span?.length || minutes === undefined) return undefined;
  const { length, isApproximate, isDerived } = span;
  const isExact = !isApproximate && !isDerived && length.bound === undefined;
  return { incident, minutes: Math.max(0, minutes), length, isApproximate, isDerived, isExact };
}
