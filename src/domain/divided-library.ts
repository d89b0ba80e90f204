import { type Facet, type FacetName, facetNames, facetOf } from './facets.ts';
import type { Incident } from './incident.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The values of a facet under which each incident stands. */
export type ValuesOfIncidents = ReadonlyMap<Incident, readonly string[]>;

/** A library divided in every way, from both sides. */
export interface DividedLibrary {
  readonly facets: Readonly<Record<FacetName, Facet>>;
  readonly values: Readonly<Record<FacetName, ValuesOfIncidents>>;
}

/** Divides a library once, for all pages that look at it. */
export function dividedLibrary(
  incidents: readonly Incident[],
  vocabulary: Vocabulary,
): DividedLibrary {
  const facets = byFacet((name) => facetOf(name, incidents, vocabulary));
  return { facets, values: byFacet((name) => valuesOfIncidents(facets[name])) };
}

function byFacet<Value>(make: (name: FacetName) => Value) {
  const entries = facetNames.map((name) => [name, make(name)] as const);
  // Object.fromEntries forgets which keys there are.
  return Object.fromEntries(entries) as Record<FacetName, Value>;
}

function valuesOfIncidents(facet: Facet): ValuesOfIncidents {
  const all = new Map<Incident, string[]>();
  for (const [value, incidents] of facet)
    for (const incident of incidents) {
      const own = all.get(incident);
      if (own) own.push(value);
      else all.set(incident, [value]);
    }
  return all;
}
