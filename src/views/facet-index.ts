import type { DividedLibrary } from '../domain/divided-library.ts';
import { type Facet, type FacetName, facetNames } from '../domain/facets.ts';
import { resolveRegion } from '../domain/regions/resolve-region.ts';
import { causeFamilies } from './cause-families.ts';
import { type Edition, localized } from './edition.ts';
import { type FacetValue, facetValue } from './facet-value.ts';
import { pageHref } from './href.ts';
import type { IncidentLink } from './incident-link.ts';
import { type YearsView, yearsView } from './years-view.ts';

/** All values of a facet, in groups. */
export interface FacetIndex {
  readonly title: string;
  readonly description: string;
  /** The indexes of all facets. */
  readonly navigation: readonly IndexLink[];
  readonly groups: readonly FacetGroup[];
  /** In the place of groups, where the values are years. */
  readonly years?: YearsView | undefined;
}

export interface IndexLink {
  readonly href: string;
  readonly text: string;
  readonly isCurrent: boolean;
}

export interface FacetGroup {
  /** Its anchor, where the group can be gone to. */
  readonly id?: string | undefined;
  /** Empty where the facet has one group only. */
  readonly title: string;
  readonly text?: string | undefined;
  /** Of the incidents of all its values, each once. */
  readonly count?: number | undefined;
  readonly values: readonly GuideValue[];
}

export interface GuideValue extends FacetValue {
  readonly text?: string | undefined;
  readonly examples?: readonly IncidentLink[] | undefined;
}

export function facetIndex(
  name: FacetName,
  { facets }: DividedLibrary,
  edition: Edition,
): FacetIndex {
  const words = edition.language.words.facets;
  return {
    title: words[name],
    description: words.descriptions[name],
    navigation: facetNames.map((facet) => ({
      href: pageHref(edition, `/${facet}/`),
      text: words[facet],
      isCurrent: facet === name,
    })),
    groups: groupsOf(name, facets[name], edition).filter(({ values }) => values.length > 0),
    years: name === 'years' ? yearsView(facets.years, edition) : undefined,
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
    case 'services':
      return serviceGroups(facet, edition);
    case 'regions':
      return regionKinds(facet, edition);
    case 'organisations':
      return [{ title: '', values: byCount(valuesOf(name, facet, edition), edition) }];
    case 'years':
      return [];
  }
}

function valuesOf(name: FacetName, facet: Facet, edition: Edition): FacetValue[] {
  return [...facet].map(([value, { length }]) => facetValue(name, value, length, edition));
}

/** The most often hit first. */
function byCount<Value extends FacetValue>(values: readonly Value[], { language }: Edition) {
  return values.toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name, language.tag));
}

/** Services that the vocabulary defines, then those that only the records name. */
function serviceGroups(facet: Facet, edition: Edition): FacetGroup[] {
  const defined = new Map(edition.vocabulary.services.services.map((one) => [one.id, one]));
  const values = [...facet].map(([value, { length }]) => {
    const definition = defined.get(value)?.definition;
    const text = definition && localized(definition, edition);
    return { ...facetValue('services', value, length, edition), text };
  });
  const [known, others] = [values.filter(({ text }) => text), values.filter(({ text }) => !text)];
  const { otherServices } = edition.language.words.facets;
  return [
    { title: '', values: byCount(known, edition) },
    { title: known.length > 0 ? otherServices : '', values: byCount(others, edition) },
  ];
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
    values: byCount(
      (groups.get(kind) ?? []).map((code) =>
        facetValue('regions', code, facet.get(code)?.length ?? 0, edition),
      ),
      edition,
    ),
  }));
}
