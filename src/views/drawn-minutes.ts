import { type Moment, minutesBetween } from '../domain/moment.ts';

const minutesOfDay = 24 * 60;

/**
 * Where a moment is drawn, in minutes from the start; a day at its noon, so that midnight does not
 * pull it into the day before.
 */
export function drawnMinutes(started: Moment, moment: Moment): number {
  const shift = moment.precision === 'day' ? minutesOfDay / 2 : 0;
  return minutesBetween(started, moment) + shift;
}
