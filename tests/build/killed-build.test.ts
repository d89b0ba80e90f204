import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../bench/incident/random.ts';
import { differingFiles, type FileHashes, hashFiles } from './file-hashes.ts';
import { soundPostmortem } from './mistakes.ts';
import { Project } from './project.ts';
import { ended, runBuild, startBuild } from './run-build.ts';

const kills = 20;
const settings = 'content/site.yaml';
const postmortems = ['first', 'second', 'third', 'fourth', 'fifth'];

let project: Project;
let versions: readonly { readonly settings: string; readonly site: FileHashes }[];
let published: number;
let milliseconds: number;

/** Two versions of the site that differ on every page, since its name does. */
beforeAll(async () => {
  project = await Project.create();
  for (const name of postmortems)
    project.write(`content/postmortems/2024-05-01-${name}.md`, soundPostmortem);
  const original = await readFile(join(project.folder, settings), 'utf8');
  const renamed = original.replace(/^name: .*$/m, 'name: Another Name');
  const other = { settings: renamed, site: await buildWith(renamed) };
  const start = performance.now();
  const own = { settings: original, site: await buildWith(original) };
  milliseconds = performance.now() - start;
  versions = [own, other];
  published = await publishedVersion();
}, 120_000);

afterAll(() => project.remove());

test(`${kills} builds killed at random moments each leave the old site or the new one, whole`, {
  timeout: 600_000,
}, async () => {
  const random = seededRandom(1);
  for (let kill = 1; kill <= kills; kill++) {
    const other = versions.find((_, version) => version !== published);
    await writeSettings(other?.settings ?? '');
    // Every other build dies around its end, where the site is swapped.
    const [least, most] = kill % 2 === 0 ? [85, 110] : [0, 100];
    await killBuildAfter((random.integer(least, most) / 100) * milliseconds);
    published = await publishedVersion();
    expect(published, `the site after kill ${kill}`).not.toBe(-1);
  }
});

test('the two versions of the site differ', () => {
  const [own, other] = versions;
  expect(differingFiles(own?.site ?? {}, other?.site ?? {})).toContain('index.html');
});

test('the next build after so many killed ones is as good as the first', async () => {
  for (const version of versions)
    expect(differingFiles(version.site, await buildWith(version.settings))).toEqual([]);
});

async function buildWith(text: string) {
  await writeSettings(text);
  return hashFiles(await runBuild(project.folder));
}

function writeSettings(text: string) {
  return writeFile(join(project.folder, settings), text);
}

/** Which of the two versions `dist` is to the last byte; -1 for neither. */
async function publishedVersion() {
  const site = await hashFiles(join(project.folder, 'dist'));
  return versions.findIndex((version) => differingFiles(version.site, site).length === 0);
}

async function killBuildAfter(delay: number) {
  const build = startBuild(project.folder);
  build.stderr.resume();
  const end = ended(build);
  await Promise.race([wait(delay), end]);
  if (build.pid && build.exitCode === null && build.signalCode === null)
    process.kill(-build.pid, 'SIGKILL');
  await end;
}
