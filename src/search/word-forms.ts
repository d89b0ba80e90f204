import { prefixLength, type TermEntry, type TermsFile } from './index-files.ts';
import { isCompound } from './words-in.ts';

/** A term that counts as a word of the query, and how much. */
export interface WordForm {
  readonly entry: TermEntry;
  readonly weight: number;
}

const weights = { itself: 1, sameStem: 0.7, beginsSo: 0.5 };

/**
 * The terms of an index that count as a word: itself, those of its stem and, for the beginning of a
 * word, those that begin so. `near` are terms that begin with the same letters. A beginning shorter
 * than {@link prefixLength} stands for itself only.
 */
export function wordForms(
  word: string,
  near: TermsFile,
  stem: (word: string) => string,
  isBeginning: boolean,
): WordForm[] {
  const own = stem(word);
  const begins = isBeginning && word.length >= prefixLength;
  return near.flatMap((entry): WordForm[] => {
    const [term] = entry;
    if (term === word) return [{ entry, weight: weights.itself }];
    if (!isCompound(term) && stem(term) === own) return [{ entry, weight: weights.sameStem }];
    return begins && term.startsWith(word) ? [{ entry, weight: weights.beginsSo }] : [];
  });
}
