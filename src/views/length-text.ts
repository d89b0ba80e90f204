import type { JointLength } from '../domain/median-length.ts';
import type { Language } from '../i18n/language.ts';
import { lengthView } from './length-view.ts';

interface KnownLength extends Omit<JointLength, 'minutes'> {
  readonly isDerived?: boolean;
}

/** A length with how it is known: `at most 3 min`, `1 d, approximate`. */
export function lengthText(
  { length, isApproximate, isDerived = false }: KnownLength,
  language: Language,
): string {
  const { approximate, derived } = language.words;
  const marks = [isApproximate && approximate, isDerived && derived].filter((mark) => mark);
  return [lengthView(length, language).text, ...marks].join(', ');
}
