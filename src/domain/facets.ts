import { isAffected } from './impact-level.ts';
import type { Incident } from './incident.ts';
import type { CustomRegion } from './regions/region.ts';
import { regionChain } from './regions/region-chain.ts';
import { startDay } from './start-day.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Ways to divide a library, named as in the addresses of their pages: `/causes/bad-deploy/`. */
export const facetNames = ['causes', 'services', 'regions', 'organisations', 'years'] as const;
export type FacetName = (typeof facetNames)[number];

/** Incidents by the values of one facet. */
export type Facet = ReadonlyMap<string, readonly Incident[]>;

/**
 * Divides incidents, which keep their order. An incident stands under each class of its cause, under
 * each service that was affected, under each of its regions and all that these lie in (`FR`,
 * `europe`), under its organisation and under its year. Under `world` stand only those that say so,
 * since everything lies in it.
 */
export function facetOf(
  name: FacetName,
  incidents: readonly Incident[],
  vocabulary: Vocabulary,
): Facet {
  const values = new Map<string, Incident[]>();
  for (const incident of incidents)
    for (const value of valuesOf(name, incident, vocabulary)) {
      const own = values.get(value);
      if (own) own.push(incident);
      else values.set(value, [incident]);
    }
  return values;
}

function valuesOf(name: FacetName, incident: Incident, { regions }: Vocabulary): Iterable<string> {
  switch (name) {
    case 'causes':
      return new Set(incident.cause?.classes);
    case 'services':
      return new Set(incident.services.filter(isAffected).map(({ id }) => id));
    case 'regions':
      return new Set(
        incident.regions.filter(isAffected).flatMap(({ code }) => areasOf(code, regions.regions)),
      );
    case 'organisations':
      return [incident.organisation];
    case 'years':
      return [startDay(incident).slice(0, 4)];
  }
}

function areasOf(code: string, custom: readonly CustomRegion[]) {
  return [code, ...regionChain(code, custom).filter((area) => area !== 'world')];
}
