import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { writeSearchIndex } from '../../../src/cli/build/write-search-index.ts';
import type { Edition } from '../../../src/views/edition.ts';
import { type SearchDocument, searchDocument } from '../../../src/views/search-document.ts';
import type { LibraryIncident } from './search-library.ts';

/** A folder to be served, with a search of the same incidents in it. */
export interface SearchContestant {
  readonly name: string;
  readonly folder: string;
}

/** The search page of the built site, on an index of these incidents. */
export async function ourSearch(library: readonly LibraryIncident[], edition: Edition) {
  const folder = await mkdtemp(join(tmpdir(), 'our-search-'));
  for (const part of ['_astro', 'search', '_headers', 'theme.js'])
    await cp(join('dist', part), join(folder, part), { recursive: true });
  writeSearchIndex(
    join(folder, 'search-index'),
    edition,
    library.map(({ incident, html }) => ({ incident, story: () => html })),
  );
  return { name: 'Bad Gateway', folder };
}

/** Pagefind as it comes, with the same texts, the facets as its filters and the row as its metadata. */
export async function stockPagefind(library: readonly LibraryIncident[], edition: Edition) {
  const folder = await emptySite('pagefind-');
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind gave no index.');
  for (const { incident, html } of library) {
    const { result, texts } = searchDocument(incident, html, edition);
    const filters = [...(incident.cause?.classes ?? []), ...texts.about].map(
      (value) => `<span data-pagefind-filter="facet">${value}</span>`,
    );
    const sections = result.sections.map(
      ({ id, title, text }) => `<h2 id="${id}">${title}</h2><p>${escaped(text)}</p>`,
    );
    await index.addHTMLFile({
      url: result.href,
      content: `<html lang="en"><body data-pagefind-body><h1>${escaped(result.title)}</h1>
<p data-pagefind-meta="summary">${escaped(result.summary)}</p>
<span data-pagefind-meta="date:${result.day}"></span>
<span data-pagefind-meta="severity:${incident.severity}"></span>
<p data-pagefind-ignore="index">${filters.slice(0, 3).join('')}</p>
<p>${escaped(texts.about.join(' · '))}</p>${sections.join('')}</body></html>`,
    });
  }
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  return { name: 'stock Pagefind', folder };
}

/** MiniSearch in one file, with what a row shows as its stored fields. */
export async function oneMiniSearch(library: readonly LibraryIncident[], edition: Edition) {
  const folder = await emptySite('minisearch-');
  const index = new MiniSearch<{ id: number }>({
    fields: ['title', 'about', 'text'],
    storeFields: ['row'],
  });
  library.forEach(({ incident, html }, id) => {
    index.add({ id, ...flat(searchDocument(incident, html, edition)) });
  });
  await writeFile(join(folder, 'index.json'), JSON.stringify(index));
  await cp('node_modules/minisearch/dist/es/index.js', join(folder, 'minisearch.js'));
  return { name: 'one MiniSearch file', folder };
}

function flat({ texts, result: { sections: _, ...row } }: SearchDocument) {
  return {
    title: texts.title.join(' '),
    about: texts.about.join(' '),
    text: texts.text.join(' '),
    row,
  };
}

async function emptySite(prefix: string) {
  const folder = await mkdtemp(join(tmpdir(), prefix));
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><html lang="en"><title>Search</title>',
  );
  return folder;
}

function escaped(text: string) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
