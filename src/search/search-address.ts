import { minuteRangeText, readMinuteRange } from './minute-range.ts';
import { facetKeys, rangeKeys, type SearchState, sortKeys } from './search-state.ts';

/** A state as the query of an address, `?q=cpu&cause=bad-deploy`; empty for the empty state. */
export function searchAddress({ text, facets, ranges, sort }: SearchState): string {
  const query = new URLSearchParams();
  if (text.trim()) query.set('q', text.trim());
  for (const key of facetKeys) for (const value of facets[key] ?? []) query.append(key, value);
  for (const key of rangeKeys) {
    const range = ranges[key];
    if (range) query.set(key, minuteRangeText(range));
  }
  if (sort !== 'relevance') query.set('sort', sort);
  const written = query.toString();
  // Signs that need no escape in a query, so that an address can be read.
  return written && `?${written.replaceAll('%3A', ':')}`;
}

/** The state of such a query. What it cannot read is left out. */
export function readSearchAddress(query: string): SearchState {
  const given = new URLSearchParams(query);
  const facets = facetKeys.flatMap((key) => {
    const values = new Set(given.getAll(key).filter((value) => value !== ''));
    return values.size > 0 ? [[key, [...values]] as const] : [];
  });
  const ranges = rangeKeys.flatMap((key) => {
    const range = readMinuteRange(given.get(key) ?? '');
    return range ? [[key, range] as const] : [];
  });
  return {
    text: given.get('q') ?? '',
    facets: Object.fromEntries(facets),
    ranges: Object.fromEntries(ranges),
    sort: sortKeys.find((key) => key === given.get('sort')) ?? 'relevance',
  };
}
