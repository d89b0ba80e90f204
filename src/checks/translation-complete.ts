import { nearest } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';
import type { TranslatableWords, Words } from '../domain/translation.ts';

/** A translation has every sentence of its original, and no word that the original lacks. */
export function translationComplete(
  { needed, optional }: TranslatableWords,
  translation: Words,
): Problem[] {
  const missing = Object.keys(needed).filter((key) => !(key in translation));
  const orphans = Object.keys(translation).filter((key) => !(key in needed || key in optional));
  return [
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
