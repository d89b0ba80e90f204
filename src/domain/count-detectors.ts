import type { Incident } from './incident.ts';
import { detectors } from './terms.ts';

/** Who or what noticed; that no source says; or that the record does not speak of it. */
export const detectorGroups = [...detectors, 'not-published', 'not-known'] as const;
export type DetectorGroup = (typeof detectorGroups)[number];

/** How many of the incidents were noticed by whom, in the order of the groups, noughts included. */
export function countDetectors(
  incidents: readonly Pick<Incident, 'detection'>[],
): { readonly group: DetectorGroup; readonly count: number }[] {
  const groups = Map.groupBy(incidents, groupOf);
  return detectorGroups.map((group) => ({ group, count: groups.get(group)?.length ?? 0 }));
}

function groupOf({ detection }: Pick<Incident, 'detection'>): DetectorGroup {
  return detection ? (detection.by ?? 'not-published') : 'not-known';
}
