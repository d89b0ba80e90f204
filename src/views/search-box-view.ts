import type { Edition } from './edition.ts';
import { href } from './href.ts';
import { type SearchFormView, searchForm } from './search-form.ts';
import { type SearchWords, searchWords } from './search-words.ts';

export interface SearchBoxView {
  readonly form: SearchFormView;
  /** Address of Pagefind's module. */
  readonly engine: string;
  readonly more: string;
  readonly words: SearchWords;
}

export function searchBoxView(edition: Edition): SearchBoxView {
  return {
    form: searchForm(edition),
    engine: href(edition.site, '/pagefind/pagefind.js'),
    more: edition.language.words.searchPage.more,
    words: searchWords(edition),
  };
}
