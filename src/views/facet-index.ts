import type { Facet, FacetName } from '../domain/facets.ts';
import { resolveRegion } from '../domain/regions/resolve-region.ts';
import { type Edition, localized } from './edition.ts';
import { type FacetValue, facetValue } from './facet-value.ts';

/** All values of a facet, in groups. */
export interface FacetIndex {
  readonly title: string;
  readonly description: string;
  readonly groups: readonly FacetGroup[];
}

export interface FacetGroup {
  /** Empty where the facet has one group only. */
  readonly title: string;
  readonly text?: string | undefined;
  readonly values: readonly (FacetValue & { readonly text?: string | undefined })[];
}

export function facetIndex(name: FacetName, facet: Facet, edition: Edition): FacetIndex {
  const words = edition.language.words.facets;
  return {
    title: words[name],
    description: words.descriptions[name],
    groups: groupsOf(name, facet, edition).filter(({ values }) => values.length > 0),
  };
}

/** The values with the most incidents, of a kind that readers look for. */
export function foremostValues(
  name: FacetName,
  facet: Facet,
  edition: Edition,
  most: number,
): FacetValue[] {
  const all = valuesOf(name, facet, edition);
  const sorted = name === 'years' ? all : all.toSorted((a, b) => b.count - a.count);
  return sorted.slice(0, most);
}

function groupsOf(name: FacetName, facet: Facet, edition: Edition): FacetGroup[] {
  switch (name) {
    case 'causes':
      return causeFamilies(facet, edition);
    case 'regions':
      return regionKinds(facet, edition);
    case 'years':
      return [{ title: '', values: valuesOf(name, facet, edition) }];
  }
}

function valuesOf(name: FacetName, facet: Facet, edition: Edition): FacetValue[] {
  return [...facet].map(([value, { length }]) => facetValue(name, value, length, edition));
}

/** Every class that is defined, those without an incident too: the tree is a guide of its own. */
function causeFamilies(facet: Facet, edition: Edition): FacetGroup[] {
  const { families, classes } = edition.vocabulary.causes;
  return families.map(({ id, name, definition }) => ({
    title: localized(name, edition),
    text: localized(definition, edition),
    values: classes
      .filter(({ family }) => family === id)
      .map((cause) => ({
        ...facetValue('causes', cause.id, facet.get(cause.id)?.length ?? 0, edition),
        text: localized(cause.definition, edition),
      })),
  }));
}

/** Parts of the world, countries, and what lies in them; in each the most often hit first. */
function regionKinds(facet: Facet, edition: Edition): FacetGroup[] {
  const { facets } = edition.language.words;
  const groups = Map.groupBy(facet.keys(), (code) => {
    const kind = resolveRegion(code, edition.vocabulary.regions.regions)?.kind;
    if (kind === 'world' || kind === 'continent') return 'parts';
    return kind === 'country' ? 'countries' : kind === 'cloud' ? 'clouds' : 'places';
  });
  return (['parts', 'countries', 'clouds', 'places'] as const).map((kind) => ({
    title: facets.regionKinds[kind],
    values: (groups.get(kind) ?? [])
      .map((code) => facetValue('regions', code, facet.get(code)?.length ?? 0, edition))
      .toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, edition.language.tag)),
  }));
}
