import { nearest } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';
import type { Words } from '../domain/translation.ts';

/** A translation has every text of its original and none besides. */
export function translationComplete(original: Words, translation: Words): Problem[] {
  const missing = Object.keys(original).filter((key) => !(key in translation));
  const orphans = Object.keys(translation).filter((key) => !(key in original));
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
      const meant = nearest(key, missing.length > 0 ? missing : Object.keys(original));
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
