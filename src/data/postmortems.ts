import { getCollection } from 'astro:content';
import type { PublishedPostmortem } from './published-schema.ts';

/** Every published postmortem, newest first. */
export async function getPostmortems(): Promise<PublishedPostmortem[]> {
  const entries = await getCollection('postmortems');
  return entries.map(({ data }) => data).toSorted(newestFirst);
}

function newestFirst({ incident: a }: PublishedPostmortem, { incident: b }: PublishedPostmortem) {
  const [startA, startB] = [a.milestones.started.instant, b.milestones.started.instant];
  if (startA !== startB) return startA < startB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
