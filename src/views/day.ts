import { dayFormat, monthFormat, shortDayFormat, shortDayOfYearFormat } from '../i18n/formats.ts';
import type { Language } from '../i18n/language.ts';

/** `2 July 2019` from `2019-07-02`, `July 2019` from `2019-07` and `2019` from `2019`. */
export function dayText(day: string, { locale }: Pick<Language, 'locale'>) {
  const [, month, dayOfMonth] = day.split('-');
  if (month === undefined) return day;
  const format = dayOfMonth === undefined ? monthFormat : dayFormat;
  return format(locale).format(new Date(day));
}

/** `2 Jul` from `2019-07-02`, for a list whose heading says the year. */
export function shortDayText(day: string, { locale }: Pick<Language, 'locale'>) {
  return shortDayFormat(locale).format(new Date(day)).replace(' ', '\u00a0');
}

/** `2 Jul`, and `2 Jul 2019` beside a start in another year. */
export function shortDayBeside(day: string, started: string, locale: string) {
  const isSameYear = day.slice(0, 4) === started.slice(0, 4);
  return (isSameYear ? shortDayFormat : shortDayOfYearFormat)(locale).format(new Date(day));
}

/** The day in UTC of an RFC 3339 instant: `2019-07-02`. */
export function utcDay(instant: string) {
  return instant.slice(0, 10);
}
