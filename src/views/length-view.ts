import type { Length } from '../domain/length.ts';
import {
  type DurationLanguage,
  type DurationView,
  dayCountView,
  durationView,
} from './duration.ts';

const minutesOfDay = 24 * 60;

/** A duration as it is known: `27 min`, or whole days where no more can be said. */
export function lengthView(
  { minutes, isInDays }: Length,
  language: DurationLanguage,
): DurationView {
  return isInDays
    ? dayCountView(minutes / minutesOfDay, language)
    : durationView(minutes, language);
}
