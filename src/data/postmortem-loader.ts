import type { DataStore, Loader } from 'astro/loaders';
import { formatFindings } from '../checks/format-findings.ts';
import { ContentError } from './content-error.ts';
import { loadContent } from './load-content.ts';
import { readPublished } from './published.ts';

/**
 * Tells Astro which postmortems there are and where the cache keeps them: what Astro holds itself it
 * writes, bundles and parses again in every build. `npm run build` has loaded and checked them
 * before. Otherwise any finding throws a {@link ContentError}, except in `astro dev`, where the
 * postmortems without findings are shown and the others keep their last good version.
 */
export function postmortemLoader(): Loader {
  return {
    name: 'postmortems',
    async load({ store, watcher, logger }) {
      const published = readPublished();
      if (published) return fill(store, published, new Set());

      const update = async () => {
        const { postmortems, findings } = await loadContent({ mode: 'render' });
        if (findings.length > 0 && !watcher) throw new ContentError(findings);
        if (findings.length > 0) logger.error(`\n${formatFindings(findings, 'text')}`);
        const broken = new Set(findings.map(({ file }) => file));
        const sound = postmortems.filter(({ incident, file }) => incident && !broken.has(file));
        const kept = postmortems.filter(({ file }) => broken.has(file));
        fill(store, sound, new Set(kept.map(({ id }) => id)));
      };
      await update();
      watcher?.add('content');
      watcher?.on('all', async (_event, file) => {
        if (/(?:^|\/)content\/(?!\.diagrams\/)/.test(file)) await update();
      });
    },
  };
}

/** Sets the sound postmortems and deletes all others but those to `keep`. */
function fill(
  store: DataStore,
  sound: readonly { readonly id: string; readonly key: string }[],
  keep: ReadonlySet<string>,
) {
  const ids = new Set([...keep, ...sound.map(({ id }) => id)]);
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const { id, key } of sound) store.set({ id, data: { key }, digest: key });
}
