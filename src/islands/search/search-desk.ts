import { chooseIncidents, type FacetCounts, facetCounts } from '../../search/choose-incidents.ts';
import { type FacetSets, facetSets } from '../../search/facet-sets.ts';
import type { FacetTable } from '../../search/facet-table.ts';
import { isEmpty, type SearchState } from '../../search/search-state.ts';
import { sortIncidents } from '../../search/sort-incidents.ts';
import { loadStemmer } from '../../search/stemmers.ts';
import { readTextQuery } from '../../search/text-query.ts';
import { type TextResult, TextSearch } from '../../search/text-search.ts';
import { type FilterKey, readTypedQuery } from '../../search/typed-query.ts';
import { type UnknownFilter, withTypedFilters } from '../../search/typed-state.ts';
import { IndexFiles } from './index-files.ts';

/** What the search knows of a state. */
export interface Answer {
  /** The state, in which filters that were typed stand among the chosen ones. */
  readonly state: SearchState;
  readonly incidents: readonly number[];
  /** What its words find; `undefined` where it has none. */
  readonly text: TextResult | undefined;
  readonly unknown: readonly UnknownFilter[];
}

interface Facets {
  readonly table: FacetTable;
  readonly sets: FacetSets;
}

/** Answers searches in the index of one language. What it needs of the index is loaded once. */
export class SearchDesk {
  readonly files: IndexFiles;
  readonly #text: TextSearch;
  readonly #keyNames: Readonly<Partial<Record<FilterKey, string>>>;
  #facets: Promise<Facets> | undefined;

  private constructor(
    files: IndexFiles,
    stem: (word: string) => string,
    keyNames: Readonly<Partial<Record<FilterKey, string>>>,
  ) {
    this.files = files;
    this.#text = new TextSearch(files.head, files.load, stem);
    this.#keyNames = keyNames;
  }

  /** `keyNames` are the words of the language for `cause:` and the other keys. */
  static async open(
    address: string,
    language: string,
    keyNames: Readonly<Partial<Record<FilterKey, string>>>,
  ): Promise<SearchDesk> {
    const [files, stem] = await Promise.all([IndexFiles.open(address), loadStemmer(language)]);
    return new SearchDesk(files, stem, keyNames);
  }

  /** Facets are loaded only for a state that asks for more than words. */
  async answer(asked: SearchState): Promise<Answer> {
    const typed = readTypedQuery(asked.text, this.#keyNames);
    const plain = { ...asked, text: typed.text };
    const [text, facets] = await Promise.all([
      this.#text.find(readTextQuery(typed.text)),
      typed.filters.length > 0 || !isOfWordsOnly(plain) ? this.facets() : undefined,
    ]);
    const ranked = text?.scored.map(({ incident }) => incident);
    if (!facets && ranked) return { state: plain, incidents: ranked, text, unknown: [] };

    const { table, sets } = facets ?? (await this.facets());
    const { state, unknown } = withTypedFilters(plain, typed.filters, sets);
    const incidents = chooseIncidents(state, table, sets, ranked && new Set(ranked));
    const chosen = new Set(incidents);
    const inOrder = ranked?.filter((incident) => chosen.has(incident)) ?? incidents;
    return { state, incidents: sortIncidents(inOrder, state.sort, table), text, unknown };
  }

  /** How many incidents each value would leave. */
  async counts({ state, text }: Answer): Promise<FacetCounts> {
    const { table, sets } = await this.facets();
    const found = text && new Set(text.scored.map(({ incident }) => incident));
    return facetCounts(state, table, sets, found);
  }

  facets(): Promise<Facets> {
    this.#facets ??= this.files.facets().then((table) => ({ table, sets: facetSets(table) }));
    this.#facets.catch(() => {
      this.#facets = undefined;
    });
    return this.#facets;
  }
}

function isOfWordsOnly(state: SearchState) {
  return state.sort === 'relevance' && isEmpty({ ...state, text: '' });
}
