import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Surroundings } from '../domain/surroundings.ts';
import { writeWhole } from './compile-cache.ts';
import { cacheFolder } from './project.ts';

const publishedFile = join(cacheFolder, `published-${process.pid}.json`);

/** A postmortem that a build publishes. */
export interface Published {
  readonly id: string;
  /** Where the cache keeps it. */
  readonly key: string;
  /** Its pages that are taken over from the site before, and Astro need not render. */
  readonly keptPages: readonly string[];
  /** All its pages: addresses within the site, such as `/fr/postmortems/2019-07-02-a-rule/`. */
  readonly pages: readonly `/${string}`[];
  /** What they show of the other postmortems. */
  readonly surroundings: Surroundings;
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
