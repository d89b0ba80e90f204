/** As much of Pagefind's browser API as the search uses; see https://pagefind.app/docs/api/. */
export interface Pagefind {
  init(): Promise<void>;
  options(options: { excerptLength: number }): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<FoundPage> }[] }>;
}

export interface FoundPage {
  readonly url: string;
  /** HTML: text and `<mark>`. */
  readonly excerpt: string;
  /** What `src/views/search-document.ts` gives for each postmortem. */
  readonly meta: Readonly<Record<string, string | undefined>>;
  readonly sub_results: readonly FoundSection[];
}

export interface FoundSection {
  readonly title: string;
  readonly url: string;
  readonly excerpt: string;
}
