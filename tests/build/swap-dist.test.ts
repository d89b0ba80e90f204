import { mkdir, mkdtemp, readdir, readFile, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createBuildFolder, pruneBuilds, publishBuild } from '../../src/cli/build/swap-dist.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'bad-gateway-swap-'));
});

afterEach(() => rm(root, { recursive: true }));

test('a build folder is named after its time and its process', async () => {
  const folder = await createBuildFolder(root);
  expect(basename(folder)).toMatch(new RegExp(`^\\d{8}T\\d{9}Z-${process.pid}$`));
  expect(await readdir(folder)).toEqual([]);
});

test('builds that begin in the same millisecond get a folder each', async () => {
  const folders = await Promise.all(Array.from({ length: 20 }, () => createBuildFolder(root)));
  expect(new Set(folders).size).toBe(20);
});

test('publishing makes `dist` a relative link to the build', async () => {
  const folder = await writeBuild('new');
  await publishBuild(root, folder);
  expect(await readlink(join(root, 'dist'))).toBe(`.dist/${basename(folder)}`);
  expect(await readPage()).toBe('new');
});

test('publishing replaces the link of an earlier build', async () => {
  await publishBuild(root, await writeBuild('old'));
  await publishBuild(root, await writeBuild('new'));
  expect(await readPage()).toBe('new');
});

test('a reader finds a whole page at every moment of many swaps', async () => {
  await publishBuild(root, await writeBuild('page'));
  let isDone = false;
  const swaps = swapOften(50).finally(() => {
    isDone = true;
  });
  const seen = new Set<string>();
  while (!isDone) seen.add(await readPage());
  await swaps;
  expect([...seen]).toEqual(['page']);
});

test('publishing moves aside a `dist` that is a real folder', async () => {
  await mkdir(join(root, 'dist'));
  await writeFile(join(root, 'dist/index.html'), 'by hand');
  await publishBuild(root, await writeBuild('new'));
  expect(await readPage()).toBe('new');
  await pruneBuilds(root);
  expect(await readdir(join(root, '.dist'))).toHaveLength(1);
});

test('publishing survives the link of a process that died with the same id', async () => {
  const folder = await writeBuild('new');
  await writeFile(join(root, `.dist/link-${process.pid}`), '');
  await publishBuild(root, folder);
  expect(await readPage()).toBe('new');
});

test('the internal site is published beside the public one', async () => {
  const folder = await writeBuild('internal');
  await publishBuild(root, folder, 'dist-internal');
  expect(await readlink(join(root, 'dist-internal'))).toBe(`.dist/${basename(folder)}`);
});

test('pruning keeps the published builds and those of running processes', async () => {
  const [current, internal] = [await leftBuild('1'), await leftBuild('2')];
  await publishBuild(root, current);
  await publishBuild(root, internal, 'dist-internal');
  const running = `20200101T000000000Z-${process.ppid}`;
  const dead = `20200101T000000000Z-${deadProcess}`;
  for (const name of [running, dead, `link-${deadProcess}`]) await mkdir(join(root, '.dist', name));
  await pruneBuilds(root);
  expect(await readdir(join(root, '.dist'))).toEqual(
    [current, internal].map((folder) => basename(folder)).concat(running),
  );
});

test('pruning before the first build is published deletes what dead processes left', async () => {
  await mkdir(join(root, `.dist/20200101T000000000Z-${deadProcess}`), { recursive: true });
  await pruneBuilds(root);
  expect(await readdir(join(root, '.dist'))).toEqual([]);
});

/** Above every process id that Linux gives. */
const deadProcess = 2 ** 30;

async function writeBuild(text: string) {
  const folder = await createBuildFolder(root);
  await writeFile(join(folder, 'index.html'), text);
  return folder;
}

/** A build of a process that has ended since. */
async function leftBuild(time: string) {
  const folder = join(root, `.dist/1${time}-${deadProcess}`);
  await mkdir(folder, { recursive: true });
  return folder;
}

async function swapOften(times: number) {
  for (let count = 0; count < times; count++) await publishBuild(root, await writeBuild('page'));
}

function readPage() {
  return readFile(join(root, 'dist/index.html'), 'utf8');
}
