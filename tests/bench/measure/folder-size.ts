import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Megabytes of all files of a folder, and how many of them are pages. */
export async function folderSize(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(({ parentPath, name }) => stat(join(parentPath, name))),
  );
  return {
    megabytes: sizes.reduce((sum, { size }) => sum + size, 0) / 1e6,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
  };
}
