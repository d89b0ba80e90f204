import type { Incident } from './incident.ts';

/**
 * The date that an incident goes by: the day on which it started where its record was written. The
 * fire of Strasbourg is that of 10 March 2021, though UTC had the 9th.
 */
export function startDay({ milestones }: Pick<Incident, 'milestones'>): string {
  return milestones.started.local.slice(0, 10);
}
