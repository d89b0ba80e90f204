import type { Loader } from 'astro/loaders';
import { formatFindings } from '../checks/format-findings.ts';
import { ContentError } from './content-error.ts';
import { pruneUnusedDiagrams } from './diagram-desk.ts';
import { diagramsIn, type LoadedPostmortem, loadContent } from './load-content.ts';
import { isInternalBuild } from './project.ts';

/**
 * Hands compiled postmortems to Astro, light parts only: HTML stays in the cache until its page is
 * rendered. In a build any finding throws a {@link ContentError}; in `astro dev` the postmortems
 * without findings are shown and the others keep their last good version.
 */
export function postmortemLoader(): Loader {
  return {
    name: 'postmortems',
    async load({ store, watcher, logger, generateDigest }) {
      const update = async () => {
        const { postmortems, findings } = await loadContent({ mode: 'render' });
        if (findings.length > 0 && !watcher) throw new ContentError(findings);
        if (findings.length > 0) logger.error(`\n${formatFindings(findings, 'text')}`);

        // An internal build draws more than the public one, which would draw its own again.
        if (!watcher && !isInternalBuild) await pruneUnusedDiagrams(diagramsIn(postmortems));

        const broken = new Set(findings.map(({ file }) => file));
        const ids = new Set(postmortems.map(({ id }) => id));
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
        for (const postmortem of postmortems) {
          if (!postmortem.incident || broken.has(postmortem.file)) continue;
          const { id, key } = postmortem;
          store.set({ id, data: published(postmortem), digest: generateDigest(key) });
        }
      };

      await update();
      watcher?.add('content');
      watcher?.on('all', async (_event, file) => {
        if (file.includes('/content/') && !file.includes('/.diagrams/')) await update();
      });
    },
  };
}

/** What pages need; findings and places have done their work. */
function published(postmortem: LoadedPostmortem) {
  const { incident, body, translations, key } = postmortem;
  return { incident, body, translations, key };
}
