import { getCollection } from 'astro:content';
import type { Incident } from '../domain/incident.ts';
import { readCompiled, readPublished } from './compile-cache.ts';
import type { CompiledBody, CompiledTranslation } from './compiled.ts';

/** A postmortem that may be shown. Its HTML stays in the cache until its page is rendered. */
export interface PublishedPostmortem {
  readonly incident: Incident;
  readonly body: CompiledBody;
  readonly translations: readonly CompiledTranslation[];
  /** Where the cache keeps its HTML. */
  readonly key: string;
}

/** Every published postmortem, newest first. */
export async function getPostmortems(): Promise<readonly PublishedPostmortem[]> {
  if (import.meta.env.DEV) return readPostmortems();
  whileBuilding ??= readPostmortems();
  return whileBuilding;
}

/** While a site is built nothing changes; several pages ask for all postmortems. */
let whileBuilding: Promise<readonly PublishedPostmortem[]> | undefined;

async function readPostmortems() {
  const entries = await getCollection('postmortems');
  const published = readPublished();
  const allowed = published && new Set(published.map(({ key }) => key));
  const postmortems = await Promise.all(
    entries.map(({ id, data }) => {
      // Another build at the same time must not slip its postmortems into this one.
      if (allowed && !allowed.has(data.key))
        throw new Error(`The postmortem ${id} belongs to another build. Build again.`);
      return read(id, data.key);
    }),
  );
  return postmortems.toSorted(newestFirst);
}

async function read(id: string, key: string): Promise<PublishedPostmortem> {
  const { incident, body, translations } = (await readCompiled(key)) ?? {};
  if (!incident || !body || !translations)
    throw new Error(`The cache lost the postmortem ${id} during the build. Build again.`);
  return { incident, body, translations, key };
}

function newestFirst({ incident: a }: PublishedPostmortem, { incident: b }: PublishedPostmortem) {
  const [startA, startB] = [a.milestones.started.instant, b.milestones.started.instant];
  if (startA !== startB) return startA < startB ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
