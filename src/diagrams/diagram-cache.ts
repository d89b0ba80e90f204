import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where finished drawings are kept, below the project root. It is committed: a clone needs no browser. */
export const DIAGRAM_CACHE_FOLDER = 'content/.diagrams';

/** Finished drawings by key, one SVG file each. */
export interface DiagramCache {
  /** The drawing, or `undefined` when there is none, or one that is damaged or was made for another key. */
  readonly read: (key: string) => Promise<string | undefined>;
  readonly write: (key: string, svg: string) => Promise<void>;
  /** Removes every drawing, and every leftover of a killed write, that is not in use. */
  readonly prune: (keysInUse: ReadonlySet<string>) => Promise<void>;
}

export function openDiagramCache(folder: string): DiagramCache {
  const fileOf = (key: string) => path.join(folder, `${key}.svg`);
  return {
    async read(key) {
      const text = await readFile(fileOf(key), 'utf8').catch(missingAsUndefined);
      return text === undefined ? undefined : unseal(key, text);
    },
    async write(key, svg) {
      await mkdir(folder, { recursive: true });
      const unfinished = `${fileOf(key)}.${process.pid}.tmp`;
      await writeFile(unfinished, seal(key, svg));
      await rename(unfinished, fileOf(key));
    },
    async prune(keysInUse) {
      const names = (await readdir(folder).catch(missingAsUndefined)) ?? [];
      const unused = names.filter((name) => {
        const drawing = /^([0-9a-f]+)\.svg(\.\d+\.tmp)?$/.exec(name);
        return drawing?.[1] !== undefined && !(keysInUse.has(drawing[1]) && !drawing[2]);
      });
      await Promise.all(unused.map((name) => rm(path.join(folder, name), { force: true })));
    },
  };
}

/** The file is the SVG and, below it, a checksum over the key and the SVG. */
function seal(key: string, svg: string): string {
  return `${svg}\n<!-- sha256 ${checksum(key, svg)} -->\n`;
}

function unseal(key: string, text: string): string | undefined {
  const [, svg, sum] = /^([\s\S]*)\n<!-- sha256 ([0-9a-f]{64}) -->\n$/.exec(text) ?? [];
  return svg !== undefined && sum === checksum(key, svg) ? svg : undefined;
}

function checksum(key: string, svg: string): string {
  return createHash('sha256').update(`${key}\n${svg}`).digest('hex');
}

function missingAsUndefined(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
