import type { FacetName } from '../domain/facets.ts';
import { slugged } from '../domain/slug.ts';
import { causeClass } from './classified-names.ts';
import type { Edition } from './edition.ts';
import { pageHref } from './href.ts';
import { regionText } from './regions-table.ts';

/** A value of a facet in a list, with how many incidents it has. */
export interface FacetValue {
  readonly href: string;
  readonly name: string;
  readonly count: number;
}

/** The part of an address that names a value: `aws-us-east-1` for `aws:us-east-1`. */
export function facetSlug(value: string) {
  return slugged(value);
}

/** Where the page of a value stands. */
export function facetPath(facet: FacetName, value: string) {
  return `/${facet}/${facetSlug(value)}/` as const;
}

export function facetValue(
  facet: FacetName,
  value: string,
  count: number,
  edition: Edition,
): FacetValue {
  return {
    href: pageHref(edition, facetPath(facet, value)),
    name: valueName(facet, value, edition),
    count,
  };
}

export function valueName(facet: FacetName, value: string, edition: Edition): string {
  switch (facet) {
    case 'causes':
      return causeClass(value, edition).name;
    case 'regions':
      return regionText(value, edition.vocabulary, edition.language.tag);
    case 'years':
      return value;
  }
}
