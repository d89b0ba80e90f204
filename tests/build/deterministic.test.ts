import { spawn } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differingFiles, type FileHashes, hashFiles } from './file-hashes.ts';
import { copyProject } from './project-copy.ts';
import { runBuild } from './run-build.ts';

let project: string;
let first: FileHashes;

beforeAll(async () => {
  project = await copyProject(process.cwd());
  first = await hashFiles(await runBuild(project));
}, 120_000);

afterAll(() => rm(project, { recursive: true, force: true }));

test('a build from warm caches has the same bytes', async () => {
  expect(differingFiles(first, await hashFiles(await runBuild(project)))).toEqual([]);
});

test('a build from nothing has the same bytes', async () => {
  await forgetEverything();
  expect(differingFiles(first, await hashFiles(await runBuild(project)))).toEqual([]);
});

test('a build in another time zone and language has the same bytes', async () => {
  await forgetEverything();
  const environment = { TZ: 'Asia/Tokyo', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' };
  const site = await runBuild(project, { environment });
  expect(differingFiles(first, await hashFiles(site))).toEqual([]);
});

test.runIf(process.platform === 'linux')(
  'a build on one core that is busy with something else has the same bytes',
  async () => {
    await forgetEverything();
    const oneCore = ['taskset', '-c', '0'];
    const busy = spawn('taskset', ['-c', '0', process.execPath, '-e', 'for (;;);']);
    try {
      const site = await runBuild(project, { prefix: oneCore });
      expect(differingFiles(first, await hashFiles(site))).toEqual([]);
    } finally {
      busy.kill('SIGKILL');
    }
  },
);

/** Deletes what earlier builds cached, so that the next one does all the work again. */
async function forgetEverything() {
  for (const cache of ['.cache', '.astro', '.vite'])
    await rm(join(project, 'node_modules', cache), { recursive: true, force: true });
}
