import type { FacetKey, RangeKey } from '../search/search-state.ts';
import type { FilterKey } from '../search/typed-query.ts';
import type { DurationLanguage } from './duration.ts';
import type { Edition } from './edition.ts';

/** The words that the search needs in the browser, as JSON in its element. */
export interface SearchWords extends DurationLanguage {
  readonly start: string;
  readonly searching: string;
  readonly one: string;
  /** `{count} incidents`. */
  readonly other: string;
  /** `No incident matches “{query}”.` */
  readonly none: string;
  /** The same where there are filters only. */
  readonly noneFiltered: string;
  readonly noneHelp: string;
  readonly failed: string;
  /** With `{count}`, of the language's own plural. */
  readonly partial: string;
  /** With `{word}` and `{instead}`. */
  readonly corrected: string;
  readonly quotation: string;
  /** With `{value}` and `{facet}`. */
  readonly unknown: string;
  readonly unknownNearest: string;
  /** With `{region}`: why a country finds an incident that is named for its continent. */
  readonly wider: string;
  readonly facets: Readonly<Record<FacetKey | RangeKey, string>>;
  /** What may be typed before a colon beside the English words. */
  readonly keys: Readonly<Record<FilterKey, string>>;
  readonly from: string;
  readonly to: string;
  readonly chosen: string;
  readonly remove: string;
  readonly removeAll: string;
}

export function searchWords({ language }: Edition): SearchWords {
  const { units, searchPage } = language.words;
  const { start, searching, one, other, none, noneFiltered, noneHelp, failed } = searchPage;
  const { partial, corrected, quotation, unknown, unknownNearest, wider } = searchPage;
  const { facets, keys, from, to, chosen, remove, removeAll } = searchPage;
  return {
    locale: language.locale,
    words: { units },
    start,
    searching,
    one,
    other,
    none,
    noneFiltered,
    noneHelp,
    failed,
    partial,
    corrected,
    quotation,
    unknown,
    unknownNearest,
    wider,
    facets,
    keys,
    from,
    to,
    chosen,
    remove,
    removeAll,
  };
}
