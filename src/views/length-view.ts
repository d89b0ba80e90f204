import type { Length } from '../domain/length.ts';
import type { Language } from '../i18n/language.ts';
import { type DurationView, dayCountView, durationView } from './duration.ts';

/** `text` has the qualifier before it. */
export interface LengthView extends DurationView {
  /** `at most`; empty where the value is what it is. */
  readonly qualifier: string;
}

const minutesOfDay = 24 * 60;

/**
 * A duration as it is known: `27 min`, `at most 3 min`, whole days where no more can be said, and
 * `under 1 min` within the same minute.
 */
export function lengthView(length: Length, language: Language): LengthView {
  const { minutes, isInDays, bound } = length;
  const { words } = language;
  const isUnder = minutes === 0 && bound !== 'at-least';
  const shown = isUnder ? (isInDays ? minutesOfDay : 1) : minutes;
  const value = isInDays
    ? dayCountView(shown / minutesOfDay, language)
    : durationView(shown, language);
  const qualifier = isUnder ? words.under : bound ? words.bounds[bound] : '';
  const text = qualifier ? `${qualifier} ${value.text}` : value.text;
  return { ...value, qualifier, text };
}
