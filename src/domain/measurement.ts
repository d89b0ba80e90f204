import type { Incident } from './incident.ts';
import type { Length } from './length.ts';
import { minutesBetween } from './moment.ts';
import { reasonMissing, type Span } from './spans.ts';

/** How long something took in one incident. */
export interface MeasuredIncident {
  readonly incident: Incident;
  /** As it is said. */
  readonly length: Length;
  /** To be compared and drawn; of days alone it is one of the lengths that are possible. */
  readonly minutes: number;
  readonly isApproximate: boolean;
  readonly isDerived: boolean;
}

/** How long something took in several incidents. All numbers together are those incidents. */
export interface Measurement {
  /** Shortest first. */
  readonly known: readonly MeasuredIncident[];
  readonly notKnown: number;
  /** Of incidents that go on. */
  readonly notYet: number;
  /** An alarm that preceded the harm took no time to come. */
  readonly beforeStart: number;
}

/** Measures one span in each of the incidents, such as {@link spanOfImpact}. */
export function measurement(
  incidents: readonly Incident[],
  spanOf: (incident: Incident) => Span,
): Measurement {
  const known: MeasuredIncident[] = [];
  const missing = { notKnown: 0, notYet: 0, beforeStart: 0 };
  for (const incident of incidents) {
    const span = spanOf(incident);
    const measured = measuredIncident(incident, span);
    if (measured) known.push(measured);
    else missing[reasonMissing(span, incident)] += 1;
  }
  return { known: known.toSorted((a, b) => a.minutes - b.minutes), ...missing };
}

function measuredIncident(
  incident: Incident,
  { from, to, length, isApproximate, isDerived }: Span,
): MeasuredIncident | undefined {
  const [start, end] = [incident.milestones[from], incident.milestones[to]];
  if (!length || !start || !end) return undefined;
  const minutes = Math.max(0, minutesBetween(start, end));
  return { incident, length, minutes, isApproximate, isDerived };
}
