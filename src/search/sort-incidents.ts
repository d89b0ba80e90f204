import type { FacetTable } from './facet-table.ts';
import type { SortKey } from './search-state.ts';

/**
 * Puts incidents into an order; `ranked` is their order by relevance. Those whose length is not known
 * come last in an order by it, and of equals the newer comes first.
 */
export function sortIncidents(
  ranked: readonly number[],
  sort: SortKey,
  table: Pick<FacetTable, 'duration' | 'ttd'>,
): readonly number[] {
  switch (sort) {
    case 'relevance':
      return ranked;
    case 'newest':
      return ranked.toSorted((a, b) => a - b);
    case 'oldest':
      return ranked.toSorted((a, b) => b - a);
    case 'longest':
      return byLength(ranked, table.duration, -1);
    case 'shortest':
      return byLength(ranked, table.duration, 1);
    case 'ttd-longest':
      return byLength(ranked, table.ttd, -1);
    case 'ttd-shortest':
      return byLength(ranked, table.ttd, 1);
  }
}

function byLength(incidents: readonly number[], minutes: readonly (number | null)[], sign: 1 | -1) {
  return incidents.toSorted((a, b) => {
    const [minutesA, minutesB] = [minutes[a] ?? null, minutes[b] ?? null];
    if (minutesA === minutesB) return a - b;
    if (minutesA === null) return 1;
    if (minutesB === null) return -1;
    return sign * (minutesA - minutesB);
  });
}
