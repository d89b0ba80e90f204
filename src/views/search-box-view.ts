import { languageName } from '../i18n/language-name.ts';
import type { Edition, EditionLanguage } from './edition.ts';
import { href, inFolder } from './href.ts';
import { type SearchFormView, searchForm } from './search-form.ts';
import { type SearchWords, searchWords } from './search-words.ts';

export interface SearchBoxView {
  readonly form: SearchFormView;
  /** Address of Pagefind's module. */
  readonly engine: string;
  readonly more: string;
  readonly words: SearchWords;
  /** The search in the language in which every incident is told; none where this is it. */
  readonly original?: OriginalSearch | undefined;
}

export interface OriginalSearch extends Pick<EditionLanguage, 'tag'> {
  readonly href: string;
  readonly text: string;
}

export function searchBoxView(edition: Edition): SearchBoxView {
  return {
    form: searchForm(edition),
    engine: href(edition.site, '/pagefind/pagefind.js'),
    more: edition.language.words.searchPage.more,
    words: searchWords(edition),
    original: originalSearch(edition),
  };
}

function originalSearch({ site, language, siblings }: Edition): OriginalSearch | undefined {
  const [first] = siblings;
  if (!first || first.tag === language.tag) return undefined;
  const { words } = language;
  return {
    tag: first.tag,
    href: href(site, inFolder(first.folder, '/search/')),
    text: words.searchPage.original(languageName(first.tag, language)),
  };
}
