import { isCoarse } from './coarse-moment.ts';
import { type Moment, minutesBetween } from './moment.ts';

/** How long something took, as exactly as its two ends are known. */
export interface Length {
  /** Where an end is known to the day only, those of whole days. */
  readonly minutes: number;
  readonly isInDays: boolean;
}

const minutesOfDay = 24 * 60;

/** From one moment to another, in whole days of the calendar where one of them is a day alone. */
export function lengthBetween(from: Moment, to: Moment): Length {
  const isInDays = isCoarse(from) || isCoarse(to);
  const minutes = isInDays ? daysBetween(from, to) * minutesOfDay : minutesBetween(from, to);
  return { minutes, isInDays };
}

function daysBetween({ local: from }: Moment, { local: to }: Moment) {
  return (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / (minutesOfDay * 60_000);
}
