import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readHtml } from '../data/compile-cache.ts';
import { type Content, loadContent } from '../data/load-content.ts';
import { timed } from '../data/timed.ts';
import { searchDocument } from '../views/search-document.ts';

/**
 * Builds the search index from the records and their text, not from pages: words of the interface
 * stay out, and Pagefind, a process of its own, works while Astro renders.
 */
export function searchIndex(): AstroIntegration {
  let indexing: Promise<PagefindIndex> | undefined;
  return {
    name: 'search-index',
    hooks: {
      'astro:build:start': () => {
        indexing = loadContent({ mode: 'render' }).then(fillIndex);
        // Its failure is reported when the build waits for it, not while nobody listens.
        indexing.catch(() => {});
      },
      'astro:build:done': async ({ dir }) => {
        const filled = indexing;
        if (!filled) return;
        try {
          await timed('search', async () => writeIndex(await filled, new URL('./pagefind/', dir)));
        } finally {
          await close();
        }
      },
    },
  };
}

/** One document a postmortem, one after the other: the same input gives the same index. */
async function fillIndex({ postmortems, vocabulary, site }: Content): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  refuseErrors(errors);
  if (!index) throw new Error('Pagefind gave no index.');
  for (const { incident, key } of postmortems) {
    if (!incident) continue;
    const html = readHtml(key, '');
    refuseErrors(
      (await index.addHTMLFile(searchDocument({ incident, html, vocabulary, site }))).errors,
    );
  }
  return index;
}

/**
 * Writes the files itself: Pagefind's `writeFiles` may be cut short when its process is closed. Its
 * ready-made interfaces are left out; the site has its own.
 */
async function writeIndex(index: PagefindIndex, folder: URL) {
  const { files, errors } = await index.getFiles();
  refuseErrors(errors);
  for (const { path, content } of files) {
    if (/(?:^|[/-])(?:ui|modular-ui|component-ui|highlight)\b/.test(path)) continue;
    const target = new URL(path, folder);
    await mkdir(new URL('./', target), { recursive: true });
    await writeFile(target, content);
  }
}

function refuseErrors(errors: readonly string[]) {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('\n')}`);
}
