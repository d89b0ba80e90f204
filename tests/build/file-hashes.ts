import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** SHA-256 of every file of a folder by its path in it, in the order of the paths. */
export type FileHashes = Readonly<Record<string, string>>;

/** Follows `folder` if it is a link. Throws if it is not there. */
export async function hashFiles(folder: string): Promise<FileHashes> {
  const entries = await readdir(`${folder}/`, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
  const hashes: Record<string, string> = {};
  for (const file of files) {
    const hash = createHash('sha256').update(await readFile(file));
    hashes[relative(folder, file)] = hash.digest('hex');
  }
  return hashes;
}

/** The files that only one of two folders has or that differ between them. */
export function differingFiles(one: FileHashes, other: FileHashes): readonly string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => one[name] !== other[name]).toSorted();
}
