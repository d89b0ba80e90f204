import type { Edition } from './edition.ts';
import { href } from './href.ts';

export interface SearchFormView {
  readonly action: string;
  /** Of the field; unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
}

export function searchForm({ site, language }: Edition, id = 'q'): SearchFormView {
  const { label, placeholder, submit } = language.words.searchPage;
  return { action: href(site, '/search/'), id, label, placeholder, submit };
}
