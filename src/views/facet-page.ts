import type { Facet, FacetName } from '../domain/facets.ts';
import { regionChain } from '../domain/regions/region-chain.ts';
import { type Edition, localized } from './edition.ts';
import { type FacetValue, facetValue, valueName } from './facet-value.ts';
import { pageHref } from './href.ts';
import { type IncidentRow, incidentRow } from './incident-row.ts';

/** All that the site says of one value: a class of cause, a region, a year. */
export interface FacetPage {
  /** The facet, with the address of its index. */
  readonly facet: { readonly name: string; readonly href: string };
  readonly title: string;
  readonly description: string;
  /** What a class of cause is, how to know it and what helps; empty for other facets. */
  readonly definitions: readonly Definition[];
  readonly sources: readonly DefinitionSource[];
  readonly count: string;
  readonly rows: readonly IncidentRow[];
  /** The larger regions that this one lies in; their incidents may have touched it too. */
  readonly larger: readonly FacetValue[];
}

export interface Definition {
  /** Empty for the definition itself. */
  readonly term: string;
  readonly text: string;
}

export interface DefinitionSource {
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
}

export function facetPage(
  name: FacetName,
  value: string,
  facet: Facet,
  edition: Edition,
): FacetPage {
  const { words } = edition.language;
  const incidents = facet.get(value) ?? [];
  const title = valueName(name, value, edition);
  const definitions = name === 'causes' ? causeDefinitions(value, edition) : [];
  const count = words.facets.count(incidents.length);
  return {
    facet: { name: words.facets[name], href: pageHref(edition, `/${name}/`) },
    title,
    description: definitions[0]?.text ?? words.facets.description(title, count),
    definitions,
    sources: name === 'causes' ? causeSources(value, edition) : [],
    count,
    rows: incidents.map((incident) => incidentRow(incident, edition)),
    larger: name === 'regions' ? largerRegions(value, facet, edition) : [],
  };
}

function causeOf(id: string, { vocabulary }: Edition) {
  return vocabulary.causes.classes.find((cause) => cause.id === id);
}

function causeDefinitions(id: string, edition: Edition): Definition[] {
  const cause = causeOf(id, edition);
  const { signs, helps } = edition.language.words.facets;
  const texts = [
    { term: '', words: cause?.definition },
    { term: signs, words: cause?.signs },
    { term: helps, words: cause?.helps },
  ];
  return texts.flatMap(({ term, words }) =>
    words ? [{ term, text: localized(words, edition) }] : [],
  );
}

function causeSources(id: string, edition: Edition): readonly DefinitionSource[] {
  return causeOf(id, edition)?.sources ?? [];
}

function largerRegions(code: string, facet: Facet, edition: Edition): FacetValue[] {
  const [, ...larger] = regionChain(code, edition.vocabulary.regions.regions);
  return larger
    .filter((region) => facet.has(region))
    .map((region) => facetValue('regions', region, facet.get(region)?.length ?? 0, edition));
}
