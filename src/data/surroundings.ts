import { type Surroundings, surroundingsOf } from '../domain/surroundings.ts';
import { getPostmortems } from './postmortems.ts';
import { readPublished } from './published.ts';

/** What the page of each postmortem shows of the others; a build has worked it out before. */
export async function getSurroundings(): Promise<ReadonlyMap<string, Surroundings>> {
  const published = readPublished();
  if (published) return new Map(published.map(({ id, surroundings }) => [id, surroundings]));
  const postmortems = await getPostmortems();
  return surroundingsOf(postmortems.map(({ incident }) => incident));
}
