import type { Length } from '../domain/length.ts';
import type { Language } from '../i18n/language.ts';
import { type DurationView, dayCountView, durationView } from './duration.ts';

/** `text` has the qualifier before it. */
export interface LengthView extends DurationView {
  /** `at most`; empty where the value is what it is. */
  readonly qualifier: string;
}

const minutesOfDay = 24 * 60;

/** A duration as it is known: `27 min`, `at most 3 min`, or whole days where no more can be said. */
export function lengthView({ minutes, isInDays, bound }: Length, language: Language): LengthView {
  const value = isInDays
    ? dayCountView(minutes / minutesOfDay, language)
    : durationView(minutes, language);
  if (!bound) return { ...value, qualifier: '' };
  const qualifier = language.words.bounds[bound];
  return { ...value, qualifier, text: `${qualifier} ${value.text}` };
}
