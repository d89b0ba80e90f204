import type { Incident, Milestone } from './incident.ts';

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
 * of which no more is known is that of the record.
 */
export function onsetOf(incident: Incident): Onset {
  const { started } = incident.milestones;
  const { local, instant, bound, isApproximate, isDerived } = started;
  const isDay = isDayAlone(started);
  const date = new Date(isDay ? local.slice(0, 10) : instant);
  return {
    incident,
    weekday: (date.getUTCDay() + 6) % 7,
    minutes: isDay ? undefined : date.getUTCHours() * 60 + date.getUTCMinutes(),
    isExact: !isApproximate && !isDerived && bound === undefined,
  };
}

/**
 * A start has to be a minute. Where a record knows the day alone, the first minute of the day stands
 * for it, marked as approximate and as derived.
 */
function isDayAlone({ local, isApproximate, isDerived }: Milestone) {
  return isApproximate && isDerived && local.slice(10, 16) === 'T00:00';
}
