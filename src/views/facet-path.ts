import { facetSlug } from '../domain/facet-slug.ts';
import type { FacetName } from '../domain/facets.ts';

/** Where the page of a value stands. */
export function facetPath(facet: FacetName, value: string) {
  return `/${facet}/${facetSlug(value)}/` as const;
}
