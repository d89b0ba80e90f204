import { dirname, join } from 'node:path';
import { forgetPublished, writePublished } from '../../data/compile-cache.ts';
import { ContentError } from '../../data/content-error.ts';
import type { LoadOptions } from '../../data/load-content.ts';
import { cacheFolder, isInternalBuild } from '../../data/project.ts';
import { timed } from '../../data/timed.ts';
import { startSearchIndex } from './search-index.ts';

/**
 * Builds the whole site into an empty folder. All content is loaded and checked first; with any
 * finding this throws a {@link ContentError} and Astro is not even started. The search index is
 * made beside it.
 */
export async function buildSite(
  folder: string,
  onProgress: NonNullable<LoadOptions['onProgress']>,
): Promise<void> {
  // Loading Astro takes a second, in which other threads compile.
  const astro = import('astro');
  const keys = await loadPublishable(onProgress);
  writePublished(keys);

  // Beside the site, under a name that says whose it is, should this process be killed.
  const search = startSearchIndex(join(dirname(folder), `search-${process.pid}`));
  try {
    const { build } = await astro;
    await timed('pages', () =>
      build({ root: process.cwd(), outDir: folder, cacheDir: astroCache(), logLevel: 'warn' }),
    );
    await timed('search', () => search.moveInto(folder));
  } finally {
    await search.stop();
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
  return postmortems.flatMap(({ id, key, incident }) => (incident ? [{ id, key }] : []));
}
