import { type FacetSets, type FacetValueSet, incidentsOf } from './facet-sets.ts';
import type { FacetTable } from './facet-table.ts';
import {
  type ByFacet,
  byFacet,
  type FacetKey,
  facetKeys,
  type MinuteRange,
  rangeKeys,
  type SearchState,
} from './search-state.ts';

/** How many incidents there would be with each value in place of its facet's others. */
export type FacetCounts = ByFacet<ReadonlyMap<string, number>>;

/**
 * Chooses incidents by facets and ranges, newest first. Of several values of one facet an incident
 * needs one, of several facets one of each; a value that no incident has finds none. `found` are those
 * that the words find; without it all. `spared` is a facet of which nothing is asked.
 */
export function chooseIncidents(
  { facets, ranges }: SearchState,
  table: FacetTable,
  sets: FacetSets,
  found?: ReadonlySet<number>,
  spared?: FacetKey,
): number[] {
  const passes = facetKeys.flatMap((key) => {
    const values = facets[key] ?? [];
    if (key === spared || values.length === 0) return [];
    return [new Set(values.flatMap((value) => incidentsOf(sets[key].get(value))))];
  });
  const all = Array.from({ length: table.count }, (_, incident) => incident);
  return all.filter(
    (incident) =>
      (!found || found.has(incident)) &&
      rangeKeys.every((key) => isWithin(table[key][incident], ranges[key])) &&
      passes.every((set) => set.has(incident)),
  );
}

export function facetCounts(
  state: SearchState,
  table: FacetTable,
  sets: FacetSets,
  found?: ReadonlySet<number>,
): FacetCounts {
  return byFacet((key) =>
    countsOf(sets[key], new Set(chooseIncidents(state, table, sets, found, key))),
  );
}

/** Whether a number of minutes lies in a range; one that is not known lies in none. */
function isWithin(minutes: number | null | undefined, range: MinuteRange | undefined) {
  if (!range) return true;
  if (minutes === null || minutes === undefined) return false;
  return minutes >= (range.from ?? 0) && minutes <= (range.to ?? Number.POSITIVE_INFINITY);
}

function countsOf(values: ReadonlyMap<string, FacetValueSet>, chosen: ReadonlySet<number>) {
  const counts = new Map<string, number>();
  for (const [id, value] of values) {
    let count = 0;
    for (const incident of incidentsOf(value)) if (chosen.has(incident)) count++;
    counts.set(id, count);
  }
  return counts;
}
