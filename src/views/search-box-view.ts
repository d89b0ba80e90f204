import type { InterfaceWords } from '../i18n/en.ts';
import { languageName } from '../i18n/language-name.ts';
import { type SortKey, sortKeys } from '../search/search-state.ts';
import type { Edition, EditionLanguage } from './edition.ts';
import { href, inFolder } from './href.ts';
import { type SearchFormView, searchForm } from './search-form.ts';
import { type SearchWords, searchWords } from './search-words.ts';

export interface SearchBoxView {
  readonly form: SearchFormView;
  /** Address of the index of the edition's language. */
  readonly index: string;
  /** Its tag. */
  readonly language: string;
  readonly more: string;
  readonly filters: string;
  readonly sort: { readonly label: string; readonly options: readonly SortOption[] };
  readonly help: SearchHelp;
  readonly words: SearchWords;
  /** The search in the language in which every incident is told; none where this is it. */
  readonly original?: OriginalSearch | undefined;
}

export interface SortOption {
  readonly key: SortKey;
  readonly text: string;
}

export interface SearchHelp {
  readonly title: string;
  readonly items: readonly { readonly example: string; readonly text: string }[];
}

export interface OriginalSearch extends Pick<EditionLanguage, 'tag'> {
  readonly href: string;
  readonly text: string;
}

export function searchBoxView(edition: Edition): SearchBoxView {
  const { site, language } = edition;
  const { more, filters, sortLabel, sorts } = language.words.searchPage;
  return {
    form: searchForm(edition),
    index: href(site, `/search-index/${language.tag}.json`),
    language: language.tag,
    more,
    filters,
    sort: { label: sortLabel, options: sortKeys.map((key) => ({ key, text: sorts[key] })) },
    help: searchHelp(language.words.searchPage),
    words: searchWords(edition),
    original: originalSearch(edition),
  };
}

/** Examples of what can be typed, with the keys of the language. */
function searchHelp({ help, keys }: InterfaceWords['searchPage']): SearchHelp {
  return {
    title: help.title,
    items: [
      { example: '"bad gateway"', text: help.phrase },
      { example: `${keys.cause}:bad-deploy`, text: help.cause },
      { example: `${keys.duration}:>1h`, text: help.duration },
      { example: `${keys.ttd}:<5m`, text: help.ttd },
      { example: `${keys.year}:2019..2021`, text: help.year },
    ],
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
