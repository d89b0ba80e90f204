import type { Incident } from '../domain/incident.ts';

/** The incidents that a writer names as related; those that are not published are left out. */
export function relatedIncidents(
  { related }: Pick<Incident, 'related'>,
  incidents: ReadonlyMap<string, Incident>,
): Incident[] {
  return related.flatMap((id) => incidents.get(id) ?? []);
}
