import { parentPort, workerData } from 'node:worker_threads';
import { readCompiled, readHtml } from '../../data/compile-cache.ts';
import { readEditions } from '../../data/read-edition.ts';
import { toldIn } from '../../data/told-in.ts';
import { newestFirst } from '../../domain/newest-first.ts';
import type { Edition } from '../../views/edition.ts';
import type { Searchable, SearchJob } from './search-index.ts';
import { type ToldIncident, writeSearchIndex } from './write-search-index.ts';

type Postmortem = Parameters<typeof toldIn>[0] & Pick<Searchable, 'key'>;

// `search-index.ts` starts this file with its job.
const { folder, postmortems } = workerData as SearchJob;
const all = await readPostmortems(postmortems);
for (const edition of await readEditions())
  writeSearchIndex(
    folder,
    edition,
    all.map((postmortem) => tell(postmortem, edition)),
  );
parentPort?.postMessage('written');

/** The records and texts themselves, not pages, so that words of the interface stay out. */
async function readPostmortems(searchable: readonly Searchable[]): Promise<readonly Postmortem[]> {
  const read = searchable.map(async ({ id, key }): Promise<Postmortem> => {
    const { incident, body, translations } = (await readCompiled(key)) ?? {};
    if (!incident || !body || !translations)
      throw new Error(`The cache lost the postmortem ${id} during the build.`);
    return { incident, body, translations, key };
  });
  return (await Promise.all(read)).sort((a, b) => newestFirst(a.incident, b.incident));
}

/** In another language than its own an incident has a story only if it was translated. */
function tell(postmortem: Postmortem, { language, folder: edition }: Edition): ToldIncident {
  const { incident } = toldIn(postmortem, language.tag);
  const { translatedTo } = incident;
  const isTold = edition === '' || translatedTo !== undefined;
  return {
    incident,
    story: () => (isTold ? readHtml(postmortem.key, translatedTo ?? '') : undefined),
  };
}
