import type { Finding } from './finding.ts';
import type { LibraryEntry } from './library-entry.ts';

/** No alias takes the address of a postmortem or of another alias. */
export function addressesUnique(entries: readonly LibraryEntry[]): Finding[] {
  const owners = new Map(entries.map(({ id, file }) => [id, file]));
  return entries.flatMap(({ file, aliases }) =>
    aliases.flatMap(({ value, place }): Finding[] => {
      const owner = owners.get(value);
      owners.set(value, file);
      if (owner === undefined) return [];
      const message =
        owner === file
          ? `The address \`${value}\` leads here already: leave this alias out.`
          : `The address \`${value}\` is taken by ${owner}. Choose another alias.`;
      return [{ ...place, rule: 'duplicate-address', message }];
    }),
  );
}
