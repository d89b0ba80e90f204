import type { Edition } from './edition.ts';
import { pageHref } from './href.ts';

export interface SearchFormView {
  readonly action: string;
  /** Of the field; unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
}

export function searchForm(edition: Edition, id = 'q'): SearchFormView {
  const { label, placeholder, submit } = edition.language.words.searchPage;
  return { action: pageHref(edition, '/search/'), id, label, placeholder, submit };
}
