import type { Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Adds the paths and bytes of a file, or of all files of a folder and the folders in it, to a hash. */
export function updateWithFiles(hash: Hash, path: string): void {
  const files = statSync(path).isDirectory() ? filesIn(path) : [path];
  for (const file of files) {
    const bytes = readFileSync(file);
    hash.update(`\0${file}\0${bytes.length}\0`).update(bytes);
  }
}

/** In an order that does not depend on the file system. */
function filesIn(folder: string) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}
