import type { ImpactFigure } from '../domain/incident.ts';
import { numberFormat } from '../i18n/formats.ts';
import type { Language } from '../i18n/language.ts';
import type { Quantity } from './duration.ts';

/** `82` and `%`, or `8–9` and its unit when the record gives a range. */
export function figureReading(
  { value, to, unit = '' }: Pick<ImpactFigure, 'value' | 'to' | 'unit'>,
  { locale }: Language,
): Quantity {
  const format = numberFormat(locale);
  const number =
    to === undefined ? format.format(value) : `${format.format(value)}–${format.format(to)}`;
  return { number, unit };
}

/** `at least`, or nothing when the figure is no bound. */
export function figureQualifier({ bound }: Pick<ImpactFigure, 'bound'>, { words }: Language) {
  return bound ? words.bounds[bound] : '';
}
