import { mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type DiagramCache, openDiagramCache } from '../../../src/diagrams/diagram-cache.ts';

const KEY = '0123456789abcdef0123';
const OTHER_KEY = 'fedcba98765432100123';
const SVG = '<svg id="a">\n<text>502</text></svg>';

let folder: string;
let cache: DiagramCache;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'diagrams-'));
  cache = openDiagramCache(folder);
});

afterEach(() => rm(folder, { recursive: true }));

test('what was written is read back', async () => {
  await cache.write(KEY, SVG);
  expect(await cache.read(KEY)).toBe(SVG);
});

test('a write leaves one file, with the name of the key', async () => {
  await cache.write(KEY, SVG);
  expect(await readdir(folder)).toEqual([`${KEY}.svg`]);
});

test('a key that was never written is a miss', async () => {
  expect(await cache.read(KEY)).toBeUndefined();
});

test('a folder that does not exist is made by the first write', async () => {
  const below = openDiagramCache(path.join(folder, 'a', 'b'));
  await below.prune(new Set());
  await below.write(KEY, SVG);
  expect(await below.read(KEY)).toBe(SVG);
});

test.each([
  ['a changed character', (text: string) => text.replace('502', '503')],
  ['a lost end', (text: string) => text.slice(0, -10)],
  ['no checksum', () => SVG],
  ['nothing in it', () => ''],
])('a file with %s is a miss', async (_, damage) => {
  const file = path.join(folder, `${KEY}.svg`);
  await cache.write(KEY, SVG);
  await writeFile(file, damage(await readFile(file, 'utf8')));
  expect(await cache.read(KEY)).toBeUndefined();
});

test('a drawing under the name of another key is a miss', async () => {
  await cache.write(KEY, SVG);
  await rename(path.join(folder, `${KEY}.svg`), path.join(folder, `${OTHER_KEY}.svg`));
  expect(await cache.read(OTHER_KEY)).toBeUndefined();
});

test('pruning removes unused drawings and unfinished writes, and nothing else', async () => {
  await cache.write(KEY, SVG);
  await cache.write(OTHER_KEY, SVG);
  await writeFile(path.join(folder, `${KEY}.svg.42.tmp`), 'half');
  await writeFile(path.join(folder, 'README.md'), 'What this folder is.');
  await cache.prune(new Set([KEY]));
  expect((await readdir(folder)).sort()).toEqual([`${KEY}.svg`, 'README.md']);
});
