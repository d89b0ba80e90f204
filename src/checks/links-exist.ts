import { nearest } from '../domain/nearest.ts';
import type { Finding } from './finding.ts';
import type { LibraryEntry } from './library-entry.ts';

const postmortem = /^\/postmortems\/([^/#?]*)\/?(?:[#?].*)?$/;

/** Links to other postmortems lead somewhere. */
export function linksExist(entries: readonly LibraryEntry[]): Finding[] {
  const ids = entries.map(({ id }) => id);
  const known = new Set([...ids, '']);
  return entries.flatMap(({ links }) =>
    links.flatMap(({ value, place }): Finding[] => {
      const id = postmortem.exec(value)?.[1];
      if (id === undefined || known.has(id)) return [];
      const meant = nearest(id, ids);
      const expected = meant ? `, expected \`/postmortems/${meant}/\`` : '';
      const message = `No postmortem has the address \`${value}\`${expected}.`;
      return [{ ...place, rule: 'broken-link', message }];
    }),
  );
}
