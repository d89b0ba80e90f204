import type { Incident } from './incident.ts';
import { type NeighboursWithin, neighboursOf } from './neighbours.ts';
import { type Relation, relatedOf } from './related.ts';

/** All that the page of an incident shows of other incidents. Plain JSON. */
export interface Surroundings {
  readonly related: readonly Relation[];
  readonly neighbours: NeighboursWithin;
}

/** The surroundings of each incident of a library, by id. */
export function surroundingsOf(incidents: readonly Incident[]): ReadonlyMap<string, Surroundings> {
  const neighbours = neighboursOf(incidents);
  return new Map(
    [...relatedOf(incidents)].map(([id, related]) => [
      id,
      { related, neighbours: neighbours.get(id) ?? {} },
    ]),
  );
}

/** The ids of all incidents in some surroundings, each once. */
export function surroundingIds({ related, neighbours }: Surroundings): string[] {
  const sides = Object.values(neighbours).flatMap(({ older, newer }) => [older, newer]);
  return [...new Set([...related.map(({ id }) => id), ...sides])].filter((id) => id !== undefined);
}
