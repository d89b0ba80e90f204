import { shortDayBeside, utcDay } from '../../views/day.ts';
import { elapsedClock } from '../../views/elapsed-clock.ts';
import type { TimelineFigureView } from '../../views/timeline-figure-view.ts';

const minuteLength = 60_000;
/** `T+365d`. */
const elapsedDayLetters = 6;

/** What stands at a tick. */
export interface TickName {
  /** RFC 3339, without milliseconds, as all times of the page. */
  readonly instant: string;
  /** `13:42`; with seconds where the moment has some. Empty for a moment known to the day. */
  readonly clock: string;
  /** `2 Jul`; with its year where that is another than that of the start. */
  readonly day: string;
  /** Letters of the longest time that the reader's clock can put in its place. */
  readonly clockLetters: number;
}

export function tickName(minutes: number, view: TimelineFigureView): TickName {
  const { started, locale, marks } = view;
  const moment = new Date(Date.parse(started) + minutes * minuteLength);
  const instant = `${moment.toISOString().slice(0, 19)}Z`;
  const isDay = marks.some((mark) => mark.minutes === minutes && mark.time.form === 'date');
  const hasSeconds = !instant.endsWith(':00Z');
  const clock = isDay ? '' : instant.slice(11, hasSeconds ? 19 : 16);
  return {
    instant,
    clock,
    day: shortDayBeside(utcDay(instant), started, locale),
    clockLetters: isDay ? 0 : Math.max(clock.length, elapsedClock(minutes, hasSeconds).length),
  };
}

/** In letters; without the time where a tick stands for its day. */
export function longestLine({ clockLetters, day }: TickName, isDay: boolean): number {
  return isDay ? Math.max(elapsedDayLetters, day.length) : Math.max(clockLetters, day.length);
}
