import { facetNames } from '../domain/facets.ts';
import type { Edition } from './edition.ts';
import { pageHref } from './href.ts';

/** The lists that every incident stands in: all of them, and those by each facet. */
export function browsingLinks(edition: Edition) {
  const { searchPage, facets } = edition.language.words;
  const lists = facetNames.map((name) => ({
    href: pageHref(edition, `/${name}/`),
    text: facets[name],
  }));
  return [{ href: pageHref(edition, '/'), text: searchPage.allIncidents }, ...lists];
}
