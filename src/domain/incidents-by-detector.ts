import type { Incident } from './incident.ts';
import { detectors } from './terms.ts';

export type Detector = (typeof detectors)[number];

/** Incidents by who or what noticed, every way in its order; last those of which no source says. */
export function incidentsByDetector(
  incidents: readonly Incident[],
): ReadonlyMap<Detector | undefined, readonly Incident[]> {
  const groups = Map.groupBy(incidents, ({ detection }) => detection?.by);
  return new Map([...detectors, undefined].map((by) => [by, groups.get(by) ?? []]));
}
