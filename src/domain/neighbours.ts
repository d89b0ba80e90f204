import type { Incident } from './incident.ts';
import { newestFirst } from './newest-first.ts';

/** The incidents before and after one, by id. */
export interface Neighbours {
  readonly older?: string | undefined;
  readonly newer?: string | undefined;
}

/** In the whole library, and among those with the same first class of cause or organisation. */
export const neighbourhoods = ['library', 'cause', 'organisation'] as const;
export type Neighbourhood = (typeof neighbourhoods)[number];
export type NeighboursWithin = Readonly<Partial<Record<Neighbourhood, Neighbours>>>;

/**
 * The neighbours of each incident of a library. A neighbourhood that has none, or only those that the
 * whole library has too, is left out.
 */
export function neighboursOf(
  incidents: readonly Incident[],
): ReadonlyMap<string, NeighboursWithin> {
  const sorted = incidents.toSorted(newestFirst);
  const library = stepsThrough(sorted);
  const byCause = groupsBy(sorted, ({ cause }) => cause?.classes ?? []);
  const byOrganisation = groupsBy(sorted, ({ organisation }) => [organisation]);
  return new Map(
    sorted.map(({ id, cause, organisation }) => {
      const whole = library.get(id);
      const parts = {
        cause: byCause.get(cause?.classes[0] ?? '')?.get(id),
        organisation: byOrganisation.get(organisation)?.get(id),
      };
      const told = Object.entries({ library: whole, ...parts }).filter(
        ([name, found]) => hasSome(found) && (name === 'library' || !isSame(found, whole)),
      );
      return [id, Object.fromEntries(told)];
    }),
  );
}

function groupsBy(
  incidents: readonly Incident[],
  valuesOf: (incident: Incident) => readonly string[],
) {
  const groups = new Map<string, Incident[]>();
  for (const incident of incidents)
    for (const value of new Set(valuesOf(incident))) {
      const group = groups.get(value) ?? [];
      if (group.push(incident) === 1) groups.set(value, group);
    }
  return new Map([...groups].map(([value, group]) => [value, stepsThrough(group)]));
}

function stepsThrough(newestToOldest: readonly Incident[]): ReadonlyMap<string, Neighbours> {
  return new Map(
    newestToOldest.map(({ id }, index) => [
      id,
      { older: newestToOldest[index + 1]?.id, newer: newestToOldest[index - 1]?.id },
    ]),
  );
}

function hasSome(neighbours: Neighbours | undefined) {
  return neighbours?.older !== undefined || neighbours?.newer !== undefined;
}

function isSame(a: Neighbours | undefined, b: Neighbours | undefined) {
  return a?.older === b?.older && a?.newer === b?.newer;
}
