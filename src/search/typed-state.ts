import { nearest } from '../domain/nearest.ts';
import type { FacetSets, FacetValueSet } from './facet-sets.ts';
import { readMinuteRange } from './minute-range.ts';
import {
  type FacetKey,
  type RangeKey,
  ranged,
  rangeKeys,
  type SearchState,
  toggled,
} from './search-state.ts';
import type { TypedFilter } from './typed-query.ts';
import { folded } from './words-in.ts';

/** A filter that was typed and means nothing here. */
export interface UnknownFilter extends TypedFilter {
  /** The value that was probably meant: an id, or an example of a range. */
  readonly nearest?: string | undefined;
}

/**
 * Adds filters that were typed to a state, as if their values had been clicked. A value may be given
 * by id or by name; `year` also takes `2019..2021`, `>2020` and `<2015`.
 */
export function withTypedFilters(
  state: SearchState,
  filters: readonly TypedFilter[],
  sets: FacetSets,
): { state: SearchState; unknown: readonly UnknownFilter[] } {
  const unknown: UnknownFilter[] = [];
  let next = state;
  for (const filter of filters)
    for (const value of filter.values) {
      const own = withFilter(next, filter.key, value, sets);
      if (own) next = own;
      else unknown.push({ ...filter, values: [value], nearest: nearestValue(filter, value, sets) });
    }
  // What was not understood stays where it was typed.
  const left = unknown.map(({ written }) => written);
  return { state: { ...next, text: [next.text, ...left].join(' ').trim() }, unknown };
}

function withFilter(state: SearchState, key: TypedFilter['key'], value: string, sets: FacetSets) {
  if (isRange(key)) {
    const range = readMinuteRange(value);
    return range && ranged(state, key, range);
  }
  const ids = valuesNamed(value, key, sets[key]);
  if (ids.length === 0) return undefined;
  return ids.reduce((next, id) => chosen(next, key, id), state);
}

function chosen(state: SearchState, key: FacetKey, id: string) {
  return state.facets[key]?.includes(id) ? state : toggled(state, key, id);
}

function valuesNamed(value: string, key: FacetKey, sets: ReadonlyMap<string, FacetValueSet>) {
  if (sets.has(value)) return [value];
  const wanted = folded(value);
  const named = [...sets.values()].filter(
    ({ id, name }) => folded(id) === wanted || folded(name) === wanted,
  );
  if (named.length > 0) return named.map(({ id }) => id);
  return key === 'year' ? yearsIn(value, [...sets.keys()]) : [];
}

function yearsIn(text: string, years: readonly string[]) {
  const [, sign, bound] = /^([<>])=?(\d{4})$/.exec(text) ?? [];
  if (bound) return years.filter((year) => (sign === '>' ? year >= bound : year <= bound));
  const [, from = '', to = ''] = /^(\d{4})?(?:\.\.|[-–])(\d{4})?$/.exec(text) ?? [];
  if (!from && !to) return [];
  return years.filter((year) => year >= (from || '0000') && year <= (to || '9999'));
}

function nearestValue({ key }: TypedFilter, value: string, sets: FacetSets) {
  if (isRange(key)) return '1h..4h';
  const values = [...sets[key].values()];
  const wanted = folded(value);
  const begins = values.find(({ id }) => folded(id).startsWith(wanted));
  return (
    begins?.id ??
    nearest(
      value,
      values.map(({ id }) => id),
    )
  );
}

function isRange(key: string): key is RangeKey {
  return rangeKeys.some((range) => range === key);
}
