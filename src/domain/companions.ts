import type { ValuesOfIncidents } from './divided-library.ts';
import type { Incident } from './incident.ts';

/** A value that some incidents have too, and how many of them. */
export interface Companion {
  readonly value: string;
  readonly count: number;
}

/** Once is no habit. */
const fewest = 2;

/**
 * The values of a facet that at least two of the incidents share, the most frequent first. What has
 * the same count is in the order in which the incidents bring it up.
 */
export function companions(incidents: readonly Incident[], values: ValuesOfIncidents): Companion[] {
  const counts = new Map<string, number>();
  for (const incident of incidents)
    for (const value of values.get(incident) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= fewest)
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count);
}
