import { readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

interface Loaded {
  readonly path: string;
  readonly type: string;
  readonly kilobytes: number;
}

/** Everything a page loads before its reader acts, as a host with brotli sends it. */
async function load(page: Page, path: string): Promise<Loaded[]> {
  const bodies: Promise<Loaded>[] = [];
  page.on('response', (response) => {
    bodies.push(
      response.body().then((body) => ({
        path: new URL(response.url()).pathname,
        type: response.request().resourceType(),
        kilobytes: (response.url().endsWith('.woff2') ? body : compressed(body)).length / 1000,
      })),
    );
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  return Promise.all(bodies);
}

/** Quality 5 is what hosts use while somebody waits; they do better with files on disk. */
function compressed(body: Buffer) {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

function total(loaded: readonly Loaded[], type?: string) {
  const counted = loaded.filter((resource) => !type || resource.type === type);
  return counted.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
}

const otherPaths = [
  '/',
  '/fr/',
  '/causes/',
  '/fr/causes/',
  '/services/',
  '/regions/',
  '/regions/world/',
  '/organisations/',
  '/years/',
  '/patterns/',
  '/actions/',
  '/fr/actions/',
];

for (const path of [...otherPaths, ...postmortemPaths()]) {
  test(`${path} stays within its budgets`, async ({ page }) => {
    const loaded = await load(page, path);
    test.info().annotations.push({ type: 'weight', description: JSON.stringify(loaded) });
    expect(total(loaded)).toBeLessThanOrEqual(100);
    expect(total(loaded, 'script')).toBeLessThanOrEqual(6);
    expect(total(loaded, 'font')).toBeLessThanOrEqual(60);
    // Ten files, and one for each diagram after the first.
    const diagrams = await page.locator('figure.diagram').count();
    expect(loaded.length).toBeLessThanOrEqual(10 + Math.max(diagrams - 1, 0));
  });
}

function postmortemPaths() {
  return ['', '/fr'].flatMap((language) =>
    readdirSync(`dist${language}/postmortems`).map((id) => `${language}/postmortems/${id}/`),
  );
}
