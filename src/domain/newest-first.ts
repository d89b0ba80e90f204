import type { Incident } from './incident.ts';

type Dated = Pick<Incident, 'id' | 'milestones'>;

/** Compares incidents by their start, newest first, and by id where they started together. */
export function newestFirst(a: Dated, b: Dated): number {
  const [startA, startB] = [a.milestones.started.instant, b.milestones.started.instant];
  if (startA !== startB) return startA < startB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
