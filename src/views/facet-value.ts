import type { FacetName } from '../domain/facets.ts';
import { causeClass, serviceName } from './classified-names.ts';
import type { Edition } from './edition.ts';
import { facetPath } from './facet-path.ts';
import { pageHref } from './href.ts';
import { regionText } from './region-text.ts';

/** A value of a facet in a list, with how many incidents it has there. */
export interface FacetValue {
  readonly href: string;
  readonly name: string;
  readonly count: number;
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
      return regionText(value, edition.vocabulary, edition.language);
    case 'services':
      return serviceName(value, edition);
    case 'organisations':
    case 'years':
      return value;
  }
}
