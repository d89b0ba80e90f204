import { isCoarse } from './coarse-moment.ts';
import type { Incident } from './incident.ts';

/** When in the week and in the day an incident began, in UTC. */
export interface Onset {
  readonly incident: Incident;
  /** From 0, Monday, to 6. */
  readonly weekday: number;
  /** Minutes of the day; `undefined` where the start is known to the day only. */
  readonly minutes: number | undefined;
  /** `false` where the start is approximate, derived or a bound. */
  readonly isExact: boolean;
}

/**
 * In UTC, since a record is kept in the zone of its sources and not in that of those on call. A day
 * alone is that of the record. `undefined` where not even the day is known.
 */
export function onsetOf(incident: Incident): Onset | undefined {
  const { started } = incident.milestones;
  const { precision, local, instant, bound, isApproximate, isDerived } = started;
  if (precision === 'month' || precision === 'year') return undefined;
  const date = new Date(isCoarse(started) ? local : instant);
  return {
    incident,
    weekday: (date.getUTCDay() + 6) % 7,
    minutes: isCoarse(started) ? undefined : date.getUTCHours() * 60 + date.getUTCMinutes(),
    isExact: !isApproximate && !isDerived && bound === undefined,
  };
}
