import { companions } from '../domain/companions.ts';
import type { DividedLibrary } from '../domain/divided-library.ts';
import { type FacetName, facetNames } from '../domain/facets.ts';
import { regionChain } from '../domain/regions/region-chain.ts';
import { familyOf } from './cause-families.ts';
import { type Edition, localized } from './edition.ts';
import { type FacetValue, facetValue } from './facet-value.ts';

/** Values that belong to another in one way. */
export interface RelatedValues {
  readonly title: string;
  readonly values: readonly FacetValue[];
}

interface Subject {
  readonly name: FacetName;
  readonly value: string;
}

const shownCompanions = 6;

/**
 * Causes, services, regions and organisations that come with a value at least twice, with how many of
 * its incidents they share. A year is no companion, nor what a region lies in or holds.
 */
export function companionsOf(
  { name, value }: Subject,
  { facets, values }: DividedLibrary,
  edition: Edition,
): RelatedValues[] {
  const incidents = facets[name].get(value) ?? [];
  const isKin = (other: string) =>
    chainOf(value, edition).includes(other) || chainOf(other, edition).includes(value);
  return facetNames
    .filter((facet) => facet !== 'years')
    .map((facet) => ({
      title: edition.language.words.facets[facet],
      values: companions(incidents, values[facet])
        .filter((one) => facet !== name || one.value !== value)
        .filter((one) => facet !== 'regions' || name !== 'regions' || !isKin(one.value))
        .slice(0, shownCompanions)
        .map((one) => facetValue(facet, one.value, one.count, edition)),
    }))
    .filter((group) => group.values.length > 0);
}

/** The family of a class of cause; the regions around a region, and those within it. */
export function kinOf(
  { name, value }: Subject,
  library: DividedLibrary,
  edition: Edition,
): RelatedValues[] {
  if (name === 'causes') return siblings(value, library, edition);
  return name === 'regions' ? regionsAround(value, library, edition) : [];
}

function siblings(id: string, { facets }: DividedLibrary, edition: Edition): RelatedValues[] {
  const family = familyOf(id, edition);
  if (!family) return [];
  const others = edition.vocabulary.causes.classes.filter(
    (cause) => cause.family === family.id && cause.id !== id,
  );
  return withValues(
    edition.language.words.facets.siblings(localized(family.name, edition)),
    others.map((cause) =>
      facetValue('causes', cause.id, facets.causes.get(cause.id)?.length ?? 0, edition),
    ),
  );
}

function regionsAround(
  code: string,
  { facets: { regions } }: DividedLibrary,
  edition: Edition,
): RelatedValues[] {
  const { larger, inside } = edition.language.words.facets;
  const count = (region: string) =>
    facetValue('regions', region, regions.get(region)?.length ?? 0, edition);
  const [, ...around] = chainOf(code, edition);
  // What lies in one of the next smaller regions is on the page of that.
  const within = [...regions.keys()].filter((region) => chainOf(region, edition)[1] === code);
  return [
    ...withValues(larger, around.filter((region) => regions.has(region)).map(count)),
    ...withValues(
      inside,
      within.map(count).toSorted((a, b) => b.count - a.count),
    ),
  ];
}

function withValues(title: string, values: readonly FacetValue[]): RelatedValues[] {
  return values.length > 0 ? [{ title, values }] : [];
}

function chainOf(code: string, { vocabulary }: Edition) {
  return regionChain(code, vocabulary.regions.regions);
}
