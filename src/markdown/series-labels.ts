/**
 * Reads what columns and names of a table are called on the page, for a translation that shares the
 * table of its original: `labels="steps = pas; input length = longueur"`. Gives the pairs, and
 * those parts that are none.
 */
export function seriesLabels(written: string) {
  const parts = written.split(';').flatMap((part) => part.trim() || []);
  const pairs = parts.map((part) => {
    const [name, label, ...rest] = part.split('=').map((side) => side.trim());
    return name && label && rest.length === 0 ? ([name, label] as const) : part;
  });
  return {
    labels: Object.fromEntries(pairs.filter((pair) => typeof pair !== 'string')),
    strays: pairs.filter((pair) => typeof pair === 'string'),
  };
}
