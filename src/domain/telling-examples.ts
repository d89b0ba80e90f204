import type { Incident } from './incident.ts';
import { severities } from './terms.ts';

/**
 * The incidents that show best what a class of cause is: those that name it before others, then the
 * more severe, then, as they come, the newer.
 */
export function tellingExamples(
  cause: string,
  incidents: readonly Incident[],
  most: number,
): Incident[] {
  const placeOf = (incident: Incident) => incident.cause?.classes.indexOf(cause) ?? 0;
  return incidents
    .toSorted(
      (a, b) =>
        placeOf(a) - placeOf(b) || severities.indexOf(a.severity) - severities.indexOf(b.severity),
    )
    .slice(0, most);
}
