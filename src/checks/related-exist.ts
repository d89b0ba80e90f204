import { nearest } from '../domain/nearest.ts';
import type { Finding } from './finding.ts';
import type { LibraryEntry } from './library-entry.ts';

/** Every id in `related` is another postmortem's. */
export function relatedExist(entries: readonly LibraryEntry[]): Finding[] {
  const ids = entries.map(({ id }) => id);
  const known = new Set(ids);
  return entries.flatMap(({ id, related }) =>
    related.flatMap(({ value, place }): Finding[] => {
      if (value === id)
        return [
          {
            ...place,
            rule: 'related-to-itself',
            message: 'This postmortem cannot be related to itself.',
          },
        ];
      if (known.has(value)) return [];
      const meant = nearest(value, ids);
      const expected = meant ? `, expected \`${meant}\`` : '';
      return [
        {
          ...place,
          rule: 'unknown-related',
          message: `No postmortem has the id \`${value}\`${expected}.`,
        },
      ];
    }),
  );
}
