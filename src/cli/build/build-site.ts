import { dirname, join } from 'node:path';
import { forgetPublished, writePublished } from '../../data/compile-cache.ts';
import { ContentError } from '../../data/content-error.ts';
import type { LoadOptions } from '../../data/load-content.ts';
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
    await timed('pages', () => build({ root: process.cwd(), outDir: folder, logLevel: 'warn' }));
    await timed('search', () => search.moveInto(folder));
  } finally {
    await search.stop();
    forgetPublished();
  }
}

async function loadPublishable(onProgress: NonNullable<LoadOptions['onProgress']>) {
  const { diagramsIn, loadContent } = await import('../../data/load-content.ts');
  const { postmortems, findings } = await loadContent({ mode: 'render', onProgress });
  if (findings.length > 0) throw new ContentError(findings);

  // An internal build draws more than the public one, which would draw its own again.
  if (process.env.BAD_GATEWAY_AUDIENCE !== 'internal') {
    const { pruneUnusedDiagrams } = await import('../../data/diagram-desk.ts');
    await pruneUnusedDiagrams(diagramsIn(postmortems));
  }
  return postmortems.flatMap(({ id, key, incident }) => (incident ? [{ id, key }] : []));
}
