import { nearest } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';
import type { TranslatableWords, Words } from '../domain/translation.ts';

/** So many words in a row are a sentence that somebody forgot, not a name. */
const wordsOfSentence = 4;

/**
 * A translation has every sentence of its original in other words, and none that the original lacks.
 */
export function translationComplete(
  { needed, optional }: TranslatableWords,
  translation: Words,
): Problem[] {
  const missing = Object.keys(needed).filter((key) => !(key in translation));
  const orphans = Object.keys(translation).filter((key) => !(key in needed || key in optional));
  const same = Object.entries(needed).filter(
    ([key, text]) => translation[key] === text && text.split(/\s+/).length >= wordsOfSentence,
  );
  return [
    ...same.map(
      ([key]): Problem => ({
        rule: 'translation-same',
        path: key.split('.'),
        message: `\`${key}\` still has the words of the original.`,
      }),
    ),
    ...missing.map(
      (key): Problem => ({
        rule: 'translation-missing',
        path: key.split('.'),
        on: 'key',
        message: `The translation of \`${key}\` is missing.`,
      }),
    ),
    ...orphans.map((key): Problem => {
      const meant = nearest(key, missing.length > 0 ? missing : Object.keys(needed));
      const expected = meant ? `, expected \`${meant}\`` : '';
      return {
        rule: 'translation-orphan',
        path: key.split('.'),
        on: 'key',
        message: `The original has no text \`${key}\`${expected}.`,
      };
    }),
  ];
}
