/** A day of the calendar, whatever the zone: the month counts from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** An anniversary that is today or a few days away. */
export interface Anniversary {
  /** Of the day in what was given. */
  readonly index: number;
  /** The year of what is remembered. */
  readonly year: number;
  /** How many years it is on the anniversary, 1 or more. */
  readonly years: number;
  /** Days from today to the anniversary; negative when it is past. */
  readonly days: number;
}

const mostDays = 3;
const millisecondsOfDay = 86_400_000;

/**
 * The nearest anniversary of days such as `2019-07-02`, within three days of today; of two as near
 * the one to come, of several on one day the first that was given. 29 February has one in leap years
 * only.
 */
export function nearestAnniversary(
  days: readonly string[],
  today: CalendarDay,
): Anniversary | undefined {
  const all = days.flatMap((day, index) => {
    const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
    return [-1, 0, 1].flatMap((beside) => {
      const on = { year: today.year + beside, month, day: dayOfMonth };
      const distance = (midnightOf(on) - midnightOf(today)) / millisecondsOfDay;
      const years = on.year - year;
      const isNear = exists(on) && years > 0 && Math.abs(distance) <= mostDays;
      return isNear ? [{ index, year, years, days: distance }] : [];
    });
  });
  return all.toSorted(nearestFirst)[0];
}

function midnightOf({ year, month, day }: CalendarDay) {
  return Date.UTC(year, month - 1, day);
}

/** Not so 29 February in most years, nor what is no whole day at all. */
function exists(day: CalendarDay) {
  const date = new Date(midnightOf(day));
  return date.getUTCMonth() + 1 === day.month && date.getUTCDate() === day.day;
}

function nearestFirst(a: Anniversary, b: Anniversary) {
  return Math.abs(a.days) - Math.abs(b.days) || b.days - a.days;
}
