import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readCompiled, readHtml } from '../../data/compile-cache.ts';
import { readEditions } from '../../data/read-edition.ts';
import { toldIn } from '../../data/told-in.ts';
import { searchDocument } from '../../views/search-document.ts';
import type { Searchable, SearchJob } from './search-index.ts';

try {
  // `search-index.ts` starts this file with its job.
  const { folder, postmortems } = workerData as SearchJob;
  await writeIndex(await fillIndex(postmortems), folder);
  parentPort?.postMessage('written');
} finally {
  await close();
}

/**
 * Indexes the records and their text, not pages, so that words of the interface stay out: one
 * document a postmortem and language, one after the other, which makes the same input give the same index.
 */
async function fillIndex(postmortems: readonly Searchable[]): Promise<PagefindIndex> {
  const editions = await readEditions();
  const { index, errors } = await createIndex();
  refuseErrors(errors);
  if (!index) throw new Error('Pagefind gave no index.');
  let added = Promise.resolve<readonly string[]>([]);
  for (const { id, key } of postmortems) {
    const { incident, body, translations } = (await readCompiled(key)) ?? {};
    if (!incident || !body || !translations)
      throw new Error(`The cache lost the postmortem ${id} during the build.`);
    for (const edition of editions) {
      const told = toldIn({ incident, body, translations }, edition.language.tag).incident;
      // Without a translation it is found in its own language only.
      if (edition.folder !== '' && !told.translatedTo) continue;
      const document = searchDocument(told, readHtml(key, told.translatedTo ?? ''), edition);
      // The document before was indexed, in another process, while this one was read.
      refuseErrors(await added);
      added = index.addHTMLFile(document).then(({ errors: found }) => found);
    }
  }
  refuseErrors(await added);
  return index;
}

/**
 * Writes the files itself: Pagefind's `writeFiles` may be cut short when its process is closed. Its
 * ready-made interfaces are left out; the site has its own.
 */
async function writeIndex(index: PagefindIndex, folder: string) {
  const { files, errors } = await index.getFiles();
  refuseErrors(errors);
  for (const { path, content } of files) {
    if (/(?:^|[/-])(?:ui|modular-ui|component-ui|highlight)\b/.test(path)) continue;
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, path.endsWith('pagefind-entry.json') ? inOrder(content) : content);
  }
}

/** The list of languages, which Pagefind writes in an order that changes from run to run. */
function inOrder(content: Uint8Array) {
  // Pagefind's own file: what it holds beside the languages is left as it is.
  const entry = JSON.parse(new TextDecoder().decode(content)) as { languages: object };
  const languages = Object.entries(entry.languages).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
}

function refuseErrors(errors: readonly string[]) {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('\n')}`);
}
