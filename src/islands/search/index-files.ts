import type { FacetTable } from '../../search/facet-table.ts';
import type { IndexHead } from '../../search/index-files.ts';
import type { SearchResult } from '../../views/search-document.ts';

/** The files of the index of one language, each fetched once. */
export class IndexFiles {
  readonly head: IndexHead;
  readonly #folder: string;
  readonly #results = new Map<number, Promise<SearchResult>>();

  private constructor(head: IndexHead, folder: string) {
    this.head = head;
    this.#folder = folder;
  }

  /** `address` is that of the head: `/search-index/en.json`. Throws where it cannot be fetched. */
  static async open(address: string): Promise<IndexFiles> {
    // `search-worker.ts` wrote it, as it did the other files.
    const head = (await fetchJson(address)) as IndexHead;
    return new IndexFiles(head, `${address.replace(/\.json$/, '')}/${head.version}/`);
  }

  readonly load = (name: string): Promise<unknown> => fetchJson(`${this.#folder}${name}.json`);

  async facets(): Promise<FacetTable> {
    return (await this.load('facets')) as FacetTable;
  }

  result(incident: number): Promise<SearchResult> {
    const known = this.#results.get(incident);
    if (known) return known;
    const loaded = this.load(`incident-${incident}`) as Promise<SearchResult>;
    this.#results.set(incident, loaded);
    loaded.catch(() => this.#results.delete(incident));
    return loaded;
  }
}

async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
