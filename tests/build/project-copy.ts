import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const notCopied = new Set([
  '.astro',
  '.dist',
  '.git',
  'dist',
  'dist-internal',
  'node_modules',
  'test-results',
  'tests',
]);

/** Copies the project as it stands, without anything built or cached, into a temporary folder. */
export async function copyProject(root: string): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'bad-gateway-'));
  const names = await readdir(root);
  for (const name of names.filter((entry) => !notCopied.has(entry)))
    await cp(join(root, name), join(copy, name), { recursive: true });
  await linkPackages(root, copy);
  return copy;
}

/** Copies the project without its postmortems, of which the settings then feature none. */
export async function copyEmptyProject(root: string): Promise<string> {
  const copy = await copyProject(root);
  await rm(join(copy, 'content/postmortems'), { recursive: true });
  const settings = join(copy, 'content/site.yaml');
  await writeFile(settings, (await readFile(settings, 'utf8')).replace(/^featured: .*$/m, ''));
  return copy;
}

/**
 * Gives a project the packages of another one and none of its caches: `node_modules` itself is a
 * new folder, and whatever tools keep below it stays there.
 */
export async function linkPackages(from: string, to: string): Promise<void> {
  const packages = resolve(from, 'node_modules');
  const names = await readdir(packages);
  const shared = names.filter((name) => !name.startsWith('.') || name === '.bin');
  await mkdir(join(to, 'node_modules'), { recursive: true });
  for (const name of shared) await symlink(join(packages, name), join(to, 'node_modules', name));
}
