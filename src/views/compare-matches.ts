import type { CompareEntry } from './compare-entry.ts';

/**
 * The incidents of which name, title or id hold every word of a query, whatever its case and its
 * accents; in the order of the list.
 */
export function compareMatches(
  query: string,
  entries: readonly CompareEntry[],
): readonly CompareEntry[] {
  const wanted = folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  return entries.filter(({ id, name, title }) => {
    const text = folded(`${name} ${title} ${id}`);
    return wanted.every((word) => text.includes(word));
  });
}

function folded(text: string) {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
