import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { CompiledPostmortem } from '../../data/compiled.ts';
import { ContentError } from '../../data/content-error.ts';
import type { LoadOptions } from '../../data/load-content.ts';
import { createPageKeys } from '../../data/page-key.ts';
import { cacheFolder, isInternalBuild } from '../../data/project.ts';
import { forgetPublished, writePublished } from '../../data/published.ts';
import { readSite } from '../../data/read-site.ts';
import { timed } from '../../data/timed.ts';
import { languageFolder } from '../../domain/site.ts';
import { surroundingsOf } from '../../domain/surroundings.ts';
import { inFolder, postmortemPath } from '../../views/href.ts';
import { keepPages, type PlannedPage } from './kept-pages.ts';
import { startSearchIndex } from './search-index.ts';
import type { SiteName } from './swap-dist.ts';

/**
 * Builds the whole site into an empty folder. All content is loaded and checked first; with any
 * finding this throws a {@link ContentError} and Astro is not even started. The search index is
 * made beside it, and pages that would not change are taken over from the site of that name. Gives
 * the pages of the postmortems.
 */
export async function buildSite(
  folder: string,
  name: SiteName,
  onProgress: NonNullable<LoadOptions['onProgress']>,
): Promise<readonly PlannedPage[]> {
  // Loading Astro takes a second, in which other threads compile.
  const astro = import('astro');
  const postmortems = await loadPublishable(onProgress);
  const pages = postmortems.flatMap((postmortem) => postmortem.pages);

  // Beside the site, under names that say whose they are, should this process be killed.
  const beside = (what: string) => join(dirname(folder), `${what}-${basename(folder)}`);
  const published = postmortems.map(({ id, key, pages, surroundings }) => ({
    ...{ id, key, surroundings },
    pages: pages.map(({ path }) => path),
  }));
  const keptFolder = beside('pages');
  const search = startSearchIndex({ folder: beside('search'), postmortems: published });
  try {
    const kept = await timed('keep', async () => keepPages(pages, name, keptFolder));
    writePublished(
      published.map((one) => ({
        ...one,
        keptPages: one.pages.filter((path) => kept.paths.has(path)),
      })),
    );
    const { build } = await astro;
    await timed('pages', () =>
      build({ root: process.cwd(), outDir: folder, cacheDir: astroCache(), logLevel: 'warn' }),
    );
    kept.moveInto(folder);
    await timed('search', () => search.moveInto(folder));
    return pages;
  } finally {
    await Promise.all([search.stop(), rm(keptFolder, { recursive: true, force: true })]);
    forgetPublished();
  }
}

/** Astro keeps a list of what it renders: one that builds for different readers must not share. */
function astroCache() {
  return join(cacheFolder, isInternalBuild() ? 'astro-internal' : 'astro');
}

async function loadPublishable(onProgress: NonNullable<LoadOptions['onProgress']>) {
  const { diagramsIn, loadContent } = await import('../../data/load-content.ts');
  const { postmortems, findings } = await loadContent({ mode: 'render', onProgress });
  if (findings.length > 0) throw new ContentError(findings);

  const { pruneUnusedDiagrams } = await import('../../data/diagram-desk.ts');
  await pruneUnusedDiagrams(diagramsIn(postmortems));

  const published = postmortems.filter(({ incident }) => incident);
  const surroundings = await timed('related', async () =>
    surroundingsOf(published.flatMap(({ incident }) => incident ?? [])),
  );
  const pageKey = createPageKeys(published, surroundings);
  return published.flatMap((postmortem) => {
    const own = surroundings.get(postmortem.id);
    if (!own) return [];
    const key = pageKey(postmortem);
    const pages = postmortemPaths(postmortem).map((path) => ({ path, key }));
    return [{ ...postmortem, pages, surroundings: own }];
  });
}

/** Where the postmortem stands in each language that it has. */
function postmortemPaths({ id, translations }: CompiledPostmortem) {
  const site = readSite();
  const [first = 'en'] = site.languages;
  return [first, ...translations.map(({ language }) => language)].map((language) =>
    inFolder(languageFolder(site, language), postmortemPath(id)),
  );
}
