import { numberFormat } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/language.ts';

/** `13.5 h`: to a tenth, so that years can be compared and added up. */
export function hoursText(minutes: number, { locale, words }: Language): string {
  return `${hourCount(minutes, locale)}\u00a0${words.units.hour}`;
}

/** The number of it alone. */
export function hourCount(minutes: number, locale: string): string {
  return numberFormat(locale).format(Math.round(minutes / 6) / 10);
}
