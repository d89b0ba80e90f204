import { dayFormat, monthFormat, shortDayFormat } from '../i18n/formats.ts';
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

/** The day in UTC of an RFC 3339 instant: `2019-07-02`. */
export function utcDay(instant: string) {
  return instant.slice(0, 10);
}
