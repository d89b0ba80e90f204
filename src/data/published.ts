import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './compile-cache.ts';
import { cacheFolder } from './project.ts';

const publishedFile = join(cacheFolder, `published-${process.pid}.json`);

/** A postmortem that a build publishes. */
export interface Published {
  readonly id: string;
  /** Where the cache keeps it. */
  readonly key: string;
  /** Whether its page is taken over from the site before, and Astro need not render it. */
  readonly isPageKept: boolean;
}

/** What this build publishes, or `undefined` when nothing was loaded for it. */
export function readPublished(): readonly Published[] | undefined {
  if (process.env.BAD_GATEWAY_PUBLISHED !== publishedFile) return undefined;
  // `writePublished` wrote it earlier in the same process.
  return JSON.parse(readFileSync(publishedFile, 'utf8')) as Published[];
}

/** Tells the other threads and module graphs of this process what was loaded and may be published. */
export function writePublished(postmortems: readonly Published[]): void {
  writeWhole(publishedFile, JSON.stringify(postmortems));
  process.env.BAD_GATEWAY_PUBLISHED = publishedFile;
}

/** Ends what {@link writePublished} began. */
export function forgetPublished(): void {
  rmSync(publishedFile, { force: true });
  delete process.env.BAD_GATEWAY_PUBLISHED;
}
