import { isCoarse } from './coarse-moment.ts';
import { type Moment, minutesBetween } from './moment.ts';
import type { FigureBound } from './terms.ts';

/** How long something took, as exactly as its two ends are known. */
export interface Length {
  /** 0 within the same minute; where an end is known to the day only, those of whole days. */
  readonly minutes: number;
  readonly isInDays: boolean;
  /** Which way it can differ, when an end is known as a bound. */
  readonly bound?: FigureBound | undefined;
  /** In whole days, or between bounds that leave both ways open. */
  readonly isApproximate: boolean;
}

const minutesOfDay = 24 * 60;

/** From one moment to another, in whole days of the calendar where one of them is a day alone. */
export function lengthBetween(from: Moment, to: Moment): Length {
  const isInDays = isCoarse(from) || isCoarse(to);
  const bounds = boundsOf(from, to);
  const isOpen = bounds.size > 1;
  return {
    minutes: isInDays ? daysBetween(from, to) * minutesOfDay : exactMinutes(from, to),
    isInDays,
    bound: isOpen ? undefined : [...bounds][0],
    isApproximate: isInDays || isOpen,
  };
}

/** A later start shortens a time as an earlier end does. */
function boundsOf(from: Moment, to: Moment): ReadonlySet<FigureBound> {
  const start = from.bound && ({ latest: 'at-least', earliest: 'at-most' } as const)[from.bound];
  const end = to.bound && ({ latest: 'at-most', earliest: 'at-least' } as const)[to.bound];
  return new Set([start, end].filter((bound) => bound !== undefined));
}

/** Seconds count only where both ends have them. */
function exactMinutes(from: Moment, to: Moment) {
  const hasSeconds = from.precision === 'second' && to.precision === 'second';
  const isSameMinute = from.instant.slice(0, 16) === to.instant.slice(0, 16);
  return isSameMinute && !hasSeconds ? 0 : minutesBetween(from, to);
}

function daysBetween({ local: from }: Moment, { local: to }: Moment) {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / (minutesOfDay * 60_000);
}
