import { lstat, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const buildsFolder = '.dist';

/** The public site and the one that keeps internal content. */
const siteNames = ['dist', 'dist-internal'] as const;
export type SiteName = (typeof siteNames)[number];

/** Everything in `.dist/` ends in the id of the process it belongs to; 0 is nobody's. */
const owner = /-(\d+)$/;

/**
 * A new, empty folder `.dist/<time>-<pid>` for one build. Nobody sees it until it is published, and
 * nobody else gets it: a second one in the same millisecond waits for the next.
 */
export async function createBuildFolder(root: string): Promise<string> {
  await mkdir(join(root, buildsFolder), { recursive: true });
  for (;;) {
    const time = new Date().toISOString().replaceAll(/[-:.]/g, '');
    const folder = join(root, buildsFolder, `${time}-${process.pid}`);
    if (await isMade(folder)) return folder;
    await wait(1);
  }
}

async function isMade(folder: string) {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Makes `dist` mean a finished build, in one step: it is a symbolic link, and a rename replaces it.
 * Whoever reads `dist` meanwhile finds the old site or the new one, never neither and never a
 * mixture.
 *
 * Only a `dist` that some other tool made as a real folder leaves a gap, once: it is moved aside
 * first, and until the rename that follows at once, `dist` does not exist.
 */
export async function publishBuild(
  root: string,
  folder: string,
  name: SiteName = 'dist',
): Promise<void> {
  const dist = join(root, name);
  const link = join(root, buildsFolder, `link-${process.pid}`);
  await rm(link, { force: true });
  await symlink(relative(root, folder), link);
  if (await isRealFolder(dist)) await rename(dist, folder.replace(owner, '-0'));
  await rename(link, dist);
}

/**
 * Deletes what earlier builds left in `.dist/`. Keeps the builds that are published and
 * everything of a process that still runs, so builds may overlap.
 */
export async function pruneBuilds(root: string): Promise<void> {
  const builds = join(root, buildsFolder);
  const published = await Promise.all(siteNames.map((name) => publishedBuild(root, name)));
  const names = await readdir(builds);
  const old = names.filter((name) => !published.includes(name) && !isRunning(ownerOf(name)));
  await Promise.all(old.map((name) => rm(join(builds, name), { recursive: true, force: true })));
}

async function publishedBuild(root: string, name: SiteName) {
  try {
    return basename(await readlink(join(root, name)));
  } catch {
    return undefined;
  }
}

async function isRealFolder(path: string) {
  const entry = await lstat(path).catch(() => undefined);
  return entry?.isDirectory() ?? false;
}

function ownerOf(name: string) {
  return Number(owner.exec(name)?.[1] ?? 0);
}

function isRunning(pid: number) {
  if (pid === 0) return false;
  try {
    // Signal 0 only asks whether the process is there.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
