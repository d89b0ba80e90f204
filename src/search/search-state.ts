/** What incidents are chosen by, one or several values of each. Named as in an address. */
export const facetKeys = [
  'severity',
  'cause',
  'trigger',
  'organisation',
  'service',
  'region',
  'year',
] as const;
export type FacetKey = (typeof facetKeys)[number];

/** Something for each facet. */
export type ByFacet<Value> = Readonly<Record<FacetKey, Value>>;

export function byFacet<Value>(of: (key: FacetKey) => Value): ByFacet<Value> {
  return {
    severity: of('severity'),
    cause: of('cause'),
    trigger: of('trigger'),
    organisation: of('organisation'),
    service: of('service'),
    region: of('region'),
    year: of('year'),
  };
}

/** Lengths that incidents are chosen by: of their impact, and until they were detected. */
export const rangeKeys = ['duration', 'ttd'] as const;
export type RangeKey = (typeof rangeKeys)[number];

/** In minutes, both ends included; one of them may be open. */
export interface MinuteRange {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/** `relevance` is by date, newest first, where there are no words. */
export const sortKeys = [
  'relevance',
  'newest',
  'oldest',
  'longest',
  'shortest',
  'ttd-longest',
  'ttd-shortest',
] as const;
export type SortKey = (typeof sortKeys)[number];

/** All that a search asks for. Its address says the same. */
export interface SearchState {
  /** Words and `"phrases"`. */
  readonly text: string;
  /** Ids of values, in the order in which they were chosen; an incident has one of each facet's. */
  readonly facets: Readonly<Partial<Record<FacetKey, readonly string[]>>>;
  readonly ranges: Readonly<Partial<Record<RangeKey, MinuteRange>>>;
  readonly sort: SortKey;
}

export const emptyState: SearchState = { text: '', facets: {}, ranges: {}, sort: 'relevance' };

/** Whether a state asks for nothing, in whichever order. */
export function isEmpty({ text, facets, ranges }: SearchState): boolean {
  const chosen = [...Object.values(facets).flat(), ...Object.values(ranges)];
  return text.trim() === '' && chosen.length === 0;
}

/** The state with one value of a facet more or, if it was chosen, less. */
export function toggled(state: SearchState, key: FacetKey, value: string): SearchState {
  const chosen = state.facets[key] ?? [];
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  const { [key]: _, ...others } = state.facets;
  return { ...state, facets: next.length === 0 ? others : { ...others, [key]: next } };
}

/** The state with another range, or without one. */
export function ranged(state: SearchState, key: RangeKey, range?: MinuteRange): SearchState {
  const { [key]: _, ...others } = state.ranges;
  const isOpen = range?.from === undefined && range?.to === undefined;
  return { ...state, ranges: isOpen ? others : { ...others, [key]: range } };
}
