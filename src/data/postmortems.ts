import { getCollection } from 'astro:content';
import type { Incident } from '../domain/incident.ts';
import { newestFirst } from '../domain/newest-first.ts';
import { isOngoing, type Ongoing, ongoingOf } from '../domain/ongoing.ts';
import type { Edition } from '../views/edition.ts';
import { readCompiled } from './compile-cache.ts';
import type { CompiledBody, CompiledTranslation } from './compiled.ts';
import { type Published, readPublished } from './published.ts';
import { readSite } from './read-site.ts';
import { toldIn } from './told-in.ts';

/** A postmortem that may be shown. Its HTML stays in the cache until its page is rendered. */
export interface PublishedPostmortem {
  readonly incident: Incident;
  readonly body: CompiledBody;
  readonly translations: readonly CompiledTranslation[];
  /** Tags of the languages that it has, first the one it was first written in. */
  readonly languages: readonly string[];
  /** Where the cache keeps its HTML. */
  readonly key: string;
  readonly keptPages: readonly string[];
}

/** A postmortem's text in each language that it has. */
export function bodiesOf({ body, translations }: PublishedPostmortem): readonly CompiledBody[] {
  return [body, ...translations.map((translation) => translation.body)];
}

/** Every published postmortem in the language of an edition, or as first written; newest first. */
export async function getIncidents(edition: Edition): Promise<readonly Incident[]> {
  const postmortems = await getPostmortems();
  return postmortems.map((postmortem) => toldIn(postmortem, edition.language.tag).incident);
}

/** The incidents that go on, in the language of an edition. */
export async function getOngoing(edition: Edition): Promise<Ongoing> {
  if (import.meta.env.DEV) return readOngoing(edition);
  const { tag } = edition.language;
  const known = ongoingWhileBuilding.get(tag) ?? readOngoing(edition);
  ongoingWhileBuilding.set(tag, known);
  return known;
}

/** By language: every page asks, and the library is looked through once. */
const ongoingWhileBuilding = new Map<string, Promise<Ongoing>>();

async function readOngoing(edition: Edition) {
  return ongoingOf((await getIncidents(edition)).filter(isOngoing));
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
  const [original = 'en'] = readSite().languages;
  const published = readPublished();
  const byKey = published && new Map(published.map((postmortem) => [postmortem.key, postmortem]));
  const postmortems = await Promise.all(
    entries.map(({ id, data: { key } }) => {
      const postmortem = byKey ? byKey.get(key) : { id, key, keptPages: [] };
      // Another build at the same time must not slip its postmortems into this one.
      if (!postmortem)
        throw new Error(`The postmortem ${id} belongs to another build. Build again.`);
      return read(postmortem, original);
    }),
  );
  return postmortems.toSorted((a, b) => newestFirst(a.incident, b.incident));
}

async function read(
  { id, key, keptPages }: Pick<Published, 'id' | 'key' | 'keptPages'>,
  original: string,
): Promise<PublishedPostmortem> {
  const { incident, body, translations } = (await readCompiled(key)) ?? {};
  if (!incident || !body || !translations)
    throw new Error(`The cache lost the postmortem ${id} during the build. Build again.`);
  const languages = [original, ...translations.map(({ language }) => language)];
  return { incident, body, translations, languages, key, keptPages };
}
