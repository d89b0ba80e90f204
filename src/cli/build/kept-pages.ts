import { createHash } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'astro/zod';
import { writeWhole } from '../../data/compile-cache.ts';
import { cacheFolder } from '../../data/project.ts';
import type { SiteName } from './swap-dist.ts';

/** A page of a postmortem, before it is rendered. */
export interface PlannedPage {
  readonly id: string;
  /** `postmortems/2019-07-02-a-regular-expression/index.html`, within the site. */
  readonly file: string;
  /** Two pages with the same key have the same bytes. */
  readonly key: string;
}

/** Pages that are taken over from the site before, in a folder of their own until they are moved. */
export interface KeptPages {
  /** Of their postmortems. */
  readonly ids: ReadonlySet<string>;
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
  const place = ({ id }: PlannedPage) => join(folder, `${id}.html`);
  const kept = pages.filter((page) => {
    const note = notes[page.file];
    return note?.key === page.key && hashOfLink(join(name, page.file), place(page)) === note.sha256;
  });
  return {
    ids: new Set(kept.map(({ id }) => id)),
    moveInto(site) {
      for (const page of kept) {
        const file = join(site, page.file);
        mkdirSync(dirname(file), { recursive: true });
        renameSync(place(page), file);
      }
    },
  };
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
  const notes = pages.map(({ file, key }) => {
    return [file, { key, sha256: hashOf(readFileSync(join(site, file))) }] as const;
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
