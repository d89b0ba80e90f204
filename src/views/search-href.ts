import { searchAddress } from '../search/search-address.ts';
import { emptyState, type FacetKey } from '../search/search-state.ts';
import type { Edition } from './edition.ts';
import { pageHref } from './href.ts';

/** What a search asks for: a value of each facet, and how long the impact was. */
export interface SearchedSet extends Readonly<Partial<Record<FacetKey, string | undefined>>> {
  readonly duration?: MinuteRange | undefined;
}

/** In minutes, the first included and the last not. */
export interface MinuteRange {
  readonly from: number;
  readonly to: number;
}

/** The search for a set of incidents: `/search/?cause=network&duration=1h..4h`. */
export function searchHref({ duration, ...values }: SearchedSet, edition: Edition): string {
  const facets = Object.entries(values).flatMap(([key, value]) => (value ? [[key, [value]]] : []));
  const ranges = duration && {
    duration: {
      from: duration.from > 0 ? duration.from : undefined,
      to: Number.isFinite(duration.to) ? duration.to : undefined,
    },
  };
  const state = { ...emptyState, facets: Object.fromEntries(facets), ranges: ranges ?? {} };
  return pageHref(edition, '/search/') + searchAddress(state);
}
