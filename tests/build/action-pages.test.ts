import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { soundPostmortem } from './mistakes.ts';
import { Project } from './project.ts';
import { runBuild } from './run-build.ts';

const statuses = ['announced', 'done', 'in-progress', 'open'];
const actionsOfEach = 300;

let project: Project;

/** 1,200 actions after 60 incidents. */
beforeAll(async () => {
  project = await Project.create();
  for (let index = 0; index < 60; index += 1) {
    const actions = statuses.flatMap((status) =>
      Array.from({ length: actionsOfEach / 60 }, (_, number) => {
        const text = `Promise ${status} ${index}-${number} to look after what was left undone.`;
        return `  - { text: ${text}, type: prevent, status: ${status}, note: Said in the report. }`;
      }),
    );
    const name = `content/postmortems/2024-05-01-number-${index}.md`;
    const written = ['actions:', ...actions, 'sources:'].join('\n');
    project.write(name, soundPostmortem.replace('sources:', written));
  }
  await runBuild(project.folder);
}, 120_000);

afterAll(() => project.remove());

const page = (path: string) => readFileSync(join(project.folder, `dist${path}index.html`), 'utf8');
const listed = (path: string) => page(path).match(/data-type="/g)?.length;

test('what is still to be done comes first and fills the page, of the rest there are the oldest', () => {
  expect(listed('/actions/')).toBe(250 + 3 * 20);
  expect(page('/actions/')).toContain('href="/actions/in-progress/"');
});

test('every status has all of its actions on pages of its own', () => {
  for (const status of statuses) {
    const parts = [`/actions/${status}/`, `/actions/${status}/2/`];
    expect(parts.map(listed)).toEqual([250, 50]);
    const texts = parts.flatMap((part) =>
      page(part).match(/Promise [a-z]+(?:-progress)? \d+-\d+/g),
    );
    expect(new Set(texts).size).toBe(actionsOfEach);
  }
});

test('pages that follow each other are linked, in each language', () => {
  expect(page('/fr/actions/open/')).toMatch(/href="\/fr\/actions\/open\/2\/"\s+rel="next"/);
  expect(page('/fr/actions/open/2/')).toMatch(/href="\/fr\/actions\/open\/"\s+rel="prev"/);
});

test('no page is heavy', () => {
  const paths = ['/actions/', '/actions/open/', '/fr/actions/open/2/'];
  for (const path of paths) expect(brotliCompressSync(page(path)).length).toBeLessThan(40_000);
});
