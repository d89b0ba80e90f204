import { Temporal } from 'temporal-polyfill';
import { dayProblem, partialDayProblem } from './calendar.ts';
import { type Moment, type ParsedMoment, parseMoment, type TimeContext } from './moment.ts';

const dayOnly = /^\d{4}-\d{2}-\d{2}$/;
const dateOnly = /^\d{4}(-\d{2}){0,2}$/;
const precisions = { 4: 'year', 7: 'month', 10: 'day' } as const;

/** As {@link parseMoment}, and also a day alone, for what is known to the day only. */
export function parseMomentOrDay(text: string, context: TimeContext): ParsedMoment {
  return dayOnly.test(text) ? coarseMoment(text, dayProblem, context) : parseMoment(text, context);
}

/** As {@link parseMomentOrDay}, and also a month such as `2022-09` or a year. */
export function parseMomentOrDate(text: string, context: TimeContext): ParsedMoment {
  return dateOnly.test(text)
    ? coarseMoment(text, partialDayProblem, context)
    : parseMoment(text, context);
}

/** Whether no time of day is known. */
export function isCoarse({ precision }: Pick<Moment, 'precision'>): boolean {
  return precision === 'day' || precision === 'month' || precision === 'year';
}

/** Whether two moments are of the same day, month or year, as far as both are known. */
export function isSameDate(a: Moment, b: Moment): boolean {
  return compareDates(a, b) === 0;
}

/** Whether one moment is surely earlier. A day is not earlier than any hour of it, nor later. */
export function isBefore(a: Moment, b: Moment): boolean {
  return isCoarse(a) || isCoarse(b) ? compareDates(a, b) < 0 : a.instant < b.instant;
}

function compareDates({ local: a }: Moment, { local: b }: Moment) {
  const length = Math.min(a.length, b.length, 10);
  return a.slice(0, length).localeCompare(b.slice(0, length));
}

function coarseMoment(
  text: string,
  findProblem: typeof dayProblem,
  { timezone = 'UTC' }: TimeContext,
): ParsedMoment {
  const problem = findProblem(text);
  if (problem) return { problem };
  const firstDay = text.padEnd(10, '-01');
  const start = Temporal.PlainDate.from(firstDay).toZonedDateTime(timezone);
  // The pattern leaves these three lengths only.
  const precision = precisions[text.length as keyof typeof precisions];
  return { moment: { instant: start.toInstant().toString(), precision, local: text } };
}
