import { readdirSync, readFileSync } from 'node:fs';
import { copyFile, cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from './project-copy.ts';
import { runBuild } from './run-build.ts';

const id = '2024-01-01-the-same-again';
const folder = 'content/postmortems';
let project: string;
let site: string;

/** Adds a copy of a real postmortem, with its folder, under another name, and nothing else. */
beforeAll(async () => {
  project = await copyProject(process.cwd());
  const original = join(project, folder, '2019-07-02-cloudflare-waf-regex');
  await copyFile(`${original}.md`, join(project, folder, `${id}.md`));
  await cp(original, join(project, folder, id), { recursive: true });
  site = await runBuild(project);
}, 120_000);

afterAll(() => rm(project, { recursive: true, force: true }));

describe('a file that was added is all it takes', () => {
  test('to have a page', () => {
    const html = readFileSync(join(site, 'postmortems', id, 'index.html'), 'utf8');
    expect(html).toContain('One firewall rule saturated every Cloudflare web CPU');
  });

  test('to be on home', () => {
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain(`href="/postmortems/${id}/"`);
  });

  test('to be in the sitemap', () => {
    expect(readFileSync(join(site, 'sitemap-0.xml'), 'utf8')).toContain(`/postmortems/${id}/<`);
  });

  test('to be found by the search', () => {
    const head = JSON.parse(readFileSync(join(site, 'search-index/en.json'), 'utf8'));
    const postmortems = readdirSync(join(project, folder)).filter((name) =>
      /^[^.]+\.md$/.test(name),
    );
    expect(head.count).toBe(postmortems.length);
  });
});
