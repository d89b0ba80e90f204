import type { Incident } from './incident.ts';

type Dated = Pick<Incident, 'id' | 'milestones'>;

/** Sorts incidents by their start, the newest first; those of the same instant by their ids. */
export function newestFirst(a: Dated, b: Dated): number {
  const [startA, startB] = [a.milestones.started.instant, b.milestones.started.instant];
  if (startA !== startB) return startA < startB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
