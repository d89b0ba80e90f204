import type { FacetName } from '../domain/facets.ts';
import { slugged } from '../domain/slug.ts';

/** Where the page of a value stands. */
export function facetPath(facet: FacetName, value: string) {
  return `/${facet}/${facetSlug(value)}/` as const;
}

/** The part of an address that names a value: `aws-us-east-1` for `aws:us-east-1`. */
export function facetSlug(value: string) {
  return slugged(value);
}
