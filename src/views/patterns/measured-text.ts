import type { Measured } from '../../domain/measured.ts';
import type { Language } from '../../i18n/language.ts';
import { lengthView } from '../length-view.ts';

/** `27 min`, `at most 3 min`, `2 h (approximate, derived)`. */
export function measuredText(
  { length, isApproximate, isDerived }: Measured,
  language: Language,
): string {
  const { approximate, derived } = language.words;
  const marks = [isApproximate && approximate, isDerived && derived].filter(Boolean);
  const { text } = lengthView(length, language);
  return marks.length === 0 ? text : `${text} (${marks.join(', ')})`;
}
