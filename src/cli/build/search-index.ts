import { rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Published } from '../../data/published.ts';

/** A search index in the making, in a thread of its own. */
export interface SearchIndex {
  /** Waits for the index and puts it into a site as `search-index/`. */
  readonly moveInto: (site: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What the thread is given. */
export interface SearchJob {
  readonly folder: string;
  readonly postmortems: readonly Searchable[];
}

/** A postmortem to index. */
export type Searchable = Pick<Published, 'id' | 'key'>;

/** Starts to index postmortems, into a folder of its own until it is moved. */
export function startSearchIndex(job: SearchJob): SearchIndex {
  const { folder } = job;
  const written = Promise.withResolvers<void>();
  const worker = new Worker(resolve('src/cli/build/search-worker.ts'), { workerData: job })
    .once('message', written.resolve)
    .once('error', written.reject);
  // A failure is reported when somebody waits for the index, not while nobody listens.
  written.promise.catch(() => {});
  return {
    async moveInto(site) {
      await written.promise;
      await rename(folder, join(site, 'search-index'));
    },
    async stop() {
      await worker.terminate();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
