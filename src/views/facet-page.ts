import type { DividedLibrary } from '../domain/divided-library.ts';
import { facetSlug } from '../domain/facet-slug.ts';
import type { FacetName } from '../domain/facets.ts';
import type { FacetKey } from '../search/search-state.ts';
import { familyOf } from './cause-families.ts';
import { type Edition, localized } from './edition.ts';
import {
  type Definition,
  type DefinitionSource,
  definitionSources,
  facetDefinitions,
} from './facet-definitions.ts';
import { type FacetFigures, facetFigures } from './facet-figures.ts';
import { valueName } from './facet-value.ts';
import { pageHref } from './href.ts';
import { linesByYear, type YearOfLines } from './incident-line.ts';
import { type IncidentRow, incidentRow } from './incident-row.ts';
import { companionsOf, kinOf, type RelatedValues } from './related-values.ts';
import { searchHref } from './search-href.ts';

/** The newest incidents have rows that say much; on a long page older ones have a line each. */
const mostRows = 40;

/** How the search names each facet. */
const searchKeys: Readonly<Record<FacetName, FacetKey>> = {
  causes: 'cause',
  services: 'service',
  regions: 'region',
  organisations: 'organisation',
  years: 'year',
};

/** All that the site says of one value: a class of cause, a service, a region, a year. */
export interface FacetPage {
  /** The facet, with the address of its index. */
  readonly facet: { readonly name: string; readonly href: string };
  /** The family of a class of cause, with its place in the index. */
  readonly group?: { readonly name: string; readonly href: string } | undefined;
  readonly title: string;
  readonly description: string;
  readonly definitions: readonly Definition[];
  readonly sources: readonly DefinitionSource[];
  readonly figures?: FacetFigures | undefined;
  /** Values that come with this one often, a group a facet. */
  readonly companions: readonly RelatedValues[];
  /** Values that stand near this one whatever its incidents are. */
  readonly kin: readonly RelatedValues[];
  readonly count: string;
  /** The same incidents in the search, to be sorted and narrowed. */
  readonly searchHref: string;
  readonly rows: readonly IncidentRow[];
  readonly older: readonly YearOfLines[];
}

export function facetPage(
  name: FacetName,
  value: string,
  library: DividedLibrary,
  edition: Edition,
): FacetPage {
  const { words } = edition.language;
  const incidents = library.facets[name].get(value) ?? [];
  const title = valueName(name, value, edition);
  const definitions = facetDefinitions(name, value, edition);
  const count = words.facets.count(incidents.length);
  return {
    facet: { name: words.facets[name], href: pageHref(edition, `/${name}/`) },
    group: name === 'causes' ? familyLink(value, edition) : undefined,
    title,
    description: definitions[0]?.text ?? words.facets.description(title, count),
    definitions,
    sources: definitionSources(name, value, edition),
    figures: facetFigures(incidents, edition),
    companions: companionsOf({ name, value }, library, edition),
    kin: kinOf({ name, value }, library, edition),
    count,
    searchHref: searchHref({ [searchKeys[name]]: searchId(name, value) }, edition),
    rows: incidents.slice(0, mostRows).map((incident) => incidentRow(incident, edition)),
    older: linesByYear(incidents.slice(mostRows), edition),
  };
}

/** The search names an organisation as its page's address does. */
function searchId(name: FacetName, value: string) {
  return name === 'organisations' ? facetSlug(value) : value;
}

function familyLink(cause: string, edition: Edition) {
  const family = familyOf(cause, edition);
  if (!family) return undefined;
  return {
    name: localized(family.name, edition),
    href: `${pageHref(edition, '/causes/')}#${family.id}`,
  };
}
