import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { writeWhole } from '../../data/compile-cache.ts';
import { cacheFolder } from '../../data/project.ts';
import type { SiteName } from './swap-dist.ts';

/** A page of a postmortem, before it is rendered. */
export interface PlannedPage {
  /** Its address within the site: `/fr/postmortems/2019-07-02-a-regular-expression/`. */
  readonly path: `/${string}`;
  /** A page that has the same key as before has the same bytes. */
  readonly key: string;
}

/** Pages that are taken over from the site before, in a folder of their own until they are moved. */
export interface KeptPages {
  readonly paths: ReadonlySet<string>;
  readonly moveInto: (site: string) => void;
}

const notesSchema = z.record(z.string(), z.strictObject({ key: z.string(), sha256: z.string() }));

/**
 * Takes over the pages of the published site that would become the same again. What makes a page
 * the same is its key; that nobody has touched it since is seen from its hash. Until they are moved,
 * `folder` holds them as second names of the same files, so that they outlive the site they are of.
 */
export function keepPages(
  pages: readonly PlannedPage[],
  name: SiteName,
  folder: string,
): KeptPages {
  const notes = readNotes(name);
  mkdirSync(folder);
  const kept = pages.flatMap(({ path, key }, index) => {
    const note = notes[path];
    const link = join(folder, `${index}.html`);
    const isSame = note?.key === key && hashOfLink(fileIn(name, path), link) === note.sha256;
    return isSame ? [{ path, link }] : [];
  });
  return {
    paths: new Set(kept.map(({ path }) => path)),
    moveInto(site) {
      for (const { path, link } of kept) {
        const file = fileIn(site, path);
        mkdirSync(dirname(file), { recursive: true });
        renameSync(link, file);
      }
    },
  };
}

function fileIn(site: string, path: string) {
  return join(site, path, 'index.html');
}

/** `undefined` when there is no such file, or the disk cannot give it two names. */
function hashOfLink(file: string, link: string) {
  try {
    linkSync(file, link);
    return hashOf(readFileSync(link));
  } catch {
    return undefined;
  }
}

/** Notes the keys and hashes of a new site's pages, for the build after this one. */
export function notePages(pages: readonly PlannedPage[], name: SiteName, site: string): void {
  const notes = pages.map(({ path, key }) => {
    return [path, { key, sha256: hashOf(readFileSync(fileIn(site, path))) }] as const;
  });
  writeWhole(notesFile(name), JSON.stringify(Object.fromEntries(notes)));
}

/** What was noted; nothing if it is not there or damaged. */
function readNotes(name: SiteName): z.output<typeof notesSchema> {
  try {
    return notesSchema.parse(JSON.parse(readFileSync(notesFile(name), 'utf8')));
  } catch {
    return {};
  }
}

function notesFile(name: SiteName) {
  return join(cacheFolder, `pages-of-${name}.json`);
}

function hashOf(bytes: Uint8Array) {
  return createHash('sha256').update(bytes).digest('hex');
}
