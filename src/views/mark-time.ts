import { isCoarse } from '../domain/coarse-moment.ts';
import { type Moment, minutesBetween } from '../domain/moment.ts';
import { shortDayBeside, utcDay } from './day.ts';
import { elapsedClock } from './elapsed-clock.ts';
import { momentView, shownDay } from './moment-view.ts';

/** What stands before the kind of an event at its mark. */
export interface MarkTime {
  /**
   * `clock`: a time; `day`: the day of a time, which is another one on another clock; `date`: a day
   * of which no more is known.
   */
  readonly form: 'clock' | 'day' | 'date';
  /** `13:42`, `2 Jul`; with its year where that is another than that of the start. */
  readonly text: string;
  /** The longest that the reader's clock can show in its place, in letters. */
  readonly letters: number;
}

const minutesOfDay = 24 * 60;
/** On a drawing longer than this the time of day of what happened a day or more later tells little. */
const severalDays = 3 * minutesOfDay;

/** `length` is that of all that the drawing has in exact times, in minutes. */
export function markTime(
  moment: Moment,
  started: Moment,
  length: number,
  locale: string,
): MarkTime {
  const day = shortDayBeside(shownDay(moment), utcDay(started.instant), locale);
  const { clock } = momentView(moment);
  if (isCoarse(moment) || clock === undefined)
    return { form: 'date', text: day, letters: day.length };
  const minutes = minutesBetween(started, moment);
  const elapsed = elapsedClock(minutes, clock.length === 8);
  const isFar = Math.abs(minutes) >= minutesOfDay && length > severalDays;
  if (!isFar)
    return { form: 'clock', text: clock, letters: Math.max(clock.length, elapsed.length) };
  const [elapsedDays = ''] = elapsed.split(' ');
  return { form: 'day', text: day, letters: Math.max(day.length, elapsedDays.length) };
}
