import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { differingFiles, hashFiles } from './file-hashes.ts';
import { soundPostmortem } from './mistakes.ts';
import { Project } from './project.ts';
import { runBuild } from './run-build.ts';

const noted = 'node_modules/.cache/bad-gateway/pages-of-dist.json';
const marker = '<!-- taken over -->';
const nameFailure = soundPostmortem.replace('[bad-deploy]', '[dns, overload]');

let project: Project;

beforeAll(async () => {
  project = await Project.create();
  write('first', nameFailure);
  write('second', soundPostmortem.replace('sources:', 'related: [first]\nsources:'));
  write('third', soundPostmortem);
  await runBuild(project.folder);
}, 120_000);

afterAll(() => project.remove());

test('an edited postmortem and those that name it get new pages, others keep theirs', async () => {
  mark(['first', 'second', 'third']);
  write('first', nameFailure.replace('The checkout', 'The new checkout'));
  await runBuild(project.folder);
  expect(['first', 'second', 'third'].map(isMarked)).toEqual([false, false, true]);
  expect(page('second')).toContain('The new checkout returned errors');
});

test('a page that was touched after it was published is made anew', async () => {
  writeFileSync(pageFile('third'), `${page('third')}${marker}`);
  await runBuild(project.folder);
  expect(isMarked('third')).toBe(false);
});

test('without usable notes all pages are made anew', async () => {
  mark(['first', 'third']);
  project.write(noted, '{"/postmortems/2024-05-01-first/":null}');
  await runBuild(project.folder);
  expect(['first', 'third'].map(isMarked)).toEqual([false, false]);
});

test('a change of the settings makes all pages anew', async () => {
  mark(['third']);
  const settings = join(project.folder, 'content/site.yaml');
  project.write('content/site.yaml', readFileSync(settings, 'utf8').replace(/^name: /m, '$&The '));
  await runBuild(project.folder);
  expect(isMarked('third')).toBe(false);
});

test('a new postmortem gives new pages to those that it is like or next to, others keep theirs', async () => {
  mark(['first', 'second', 'third']);
  write('zone', nameFailure.replace('organisation: Example', 'organisation: Other'));
  await runBuild(project.folder);
  expect(['first', 'second', 'third'].map(isMarked)).toEqual([false, true, false]);
  expect(page('first')).toContain('Other · also a failure of DNS, and an overload');
  expect(page('third')).toMatch(/2024-05-01-zone\/" rel="prev">1 May 2024, Other</);
});

test('an incident that goes on is told on every page, which is made anew when that changes', async () => {
  const ongoing = soundPostmortem
    .replace('status: resolved', 'status: identified')
    .replace(/^resolved: .*\n/m, '');
  const madeAnew = async (text: string) => {
    write('ongoing', text);
    mark(['third']);
    await runBuild(project.folder);
    return !isMarked('third');
  };
  const banner = /<aside class="banner".*?<\/aside>/s;
  expect(banner.test(page('third'))).toBe(false);
  expect(await madeAnew(ongoing)).toBe(true);
  expect(banner.exec(page('third'))?.[0]).toContain('Identified');
  expect(banner.exec(page('third'))?.[0]).toContain('since 1 May 2024');
  expect(banner.test(page('ongoing'))).toBe(false);

  expect(await madeAnew(ongoing.replace('Text.', 'More is known.'))).toBe(false);
  expect(await madeAnew(soundPostmortem)).toBe(true);
  expect(page('third')).not.toContain('banner');
}, 240_000);

test('a site of kept, new and deleted pages is the one that is made from nothing', async () => {
  write('third', soundPostmortem.replace('Text.', 'Other text.'));
  write('fourth', soundPostmortem);
  await rm(join(project.folder, postmortem('second')));
  const partly = await hashFiles(await runBuild(project.folder));
  expect(Object.keys(partly)).toContain('postmortems/2024-05-01-fourth/index.html');
  expect(Object.keys(partly)).not.toContain('postmortems/2024-05-01-second/index.html');
  await rm(join(project.folder, 'node_modules/.cache'), { recursive: true });
  const whole = await hashFiles(await runBuild(project.folder));
  expect(differingFiles(partly, whole)).toEqual([]);
});

function write(name: string, text: string) {
  project.write(postmortem(name), text.replaceAll('[first]', '[2024-05-01-first]'));
}

function postmortem(name: string) {
  return `content/postmortems/2024-05-01-${name}.md`;
}

function pageFile(name: string) {
  return join(project.folder, `dist/postmortems/2024-05-01-${name}/index.html`);
}

function page(name: string) {
  return readFileSync(pageFile(name), 'utf8');
}

function isMarked(name: string) {
  return page(name).includes(marker);
}

/** Makes published pages tell whether they are taken over, and has the notes agree with it. */
function mark(names: readonly string[]) {
  const notes = JSON.parse(readFileSync(join(project.folder, noted), 'utf8'));
  for (const name of names) {
    const html = `${page(name).replaceAll(marker, '')}${marker}`;
    writeFileSync(pageFile(name), html);
    const note = notes[`/postmortems/2024-05-01-${name}/`];
    note.sha256 = createHash('sha256').update(html).digest('hex');
  }
  project.write(noted, JSON.stringify(notes));
}
