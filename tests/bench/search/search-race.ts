import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';
import { serveFolder } from '../../../src/cli/serve/serve-folder.ts';
import { findBrowser, noBrowserMessage } from '../../../src/diagrams/find-browser.ts';
import type { Edition } from '../../../src/views/edition.ts';
import { oneMiniSearch, ourSearch, type SearchContestant, stockPagefind } from './contestants.ts';
import { countBytes } from './count-bytes.ts';
import { searchLibrary } from './search-library.ts';
import { searchQueries } from './search-queries.ts';
import { typingDelays } from './typing-delays.ts';

export interface SearchResult {
  readonly count: number;
  readonly name: string;
  /** Median over the queries of the bytes until the first results are shown, compressed. */
  readonly bytes: number;
  /** Milliseconds from the last key to the results, of our own: median and ninetieth percentile. */
  readonly delays?: { readonly median: number; readonly most: number } | undefined;
}

type FirstResult = (page: Page, address: string, query: string) => Promise<void>;

/** Measures the search of each contestant over the same incidents, in a browser. */
export async function searchRace(
  count: number,
  edition: Edition,
  onProgress: (text: string) => void,
): Promise<SearchResult[]> {
  const causes = edition.vocabulary.causes.classes.map(({ id }) => id);
  const library = searchLibrary(count, causes);
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(noBrowserMessage);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const results: SearchResult[] = [];
  try {
    for (const [prepare, firstResult, isOurs] of [
      [ourSearch, showOurs, true],
      [stockPagefind, showPagefind, false],
      [oneMiniSearch, showMiniSearch, false],
    ] as const) {
      onProgress(`Indexing ${count} incidents …`);
      const contestant = await prepare(library, edition);
      onProgress(`Searching with ${contestant.name} …`);
      results.push({ count, ...(await measure(contestant, browser, firstResult, isOurs)) });
      await rm(contestant.folder, { recursive: true });
    }
  } finally {
    await browser.close();
  }
  return results;
}

async function measure(
  { name, folder }: SearchContestant,
  browser: Browser,
  firstResult: FirstResult,
  isOurs: boolean,
) {
  const server = createServer(serveFolder(folder, '/'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const bytes: number[] = [];
    for (const query of searchQueries) {
      // A browser that has nothing yet.
      const context = await browser.newContext();
      const page = await context.newPage();
      bytes.push(await countBytes(page, () => firstResult(page, address, query)));
      await context.close();
    }
    const delays = isOurs ? await typingDelays(browser, `${address}/search/`) : undefined;
    return { name, bytes: quantile(bytes, 0.5), delays: delays && summary(delays) };
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

const showOurs: FirstResult = async (page, address, query) => {
  await page.goto(`${address}/search/?${new URLSearchParams({ q: query })}`);
  await page.locator('.results > li').first().waitFor();
};

const showPagefind: FirstResult = async (page, address, query) => {
  await page.goto(address);
  await page.evaluate(async (words) => {
    const pagefind = await import(new URL('/pagefind/pagefind.js', location.href).href);
    const { results } = await pagefind.search(words);
    await Promise.all(results.slice(0, 5).map((one: { data(): unknown }) => one.data()));
  }, query);
};

const showMiniSearch: FirstResult = async (page, address, query) => {
  await page.goto(address);
  await page.evaluate(async (words) => {
    const { default: MiniSearch } = await import(new URL('/minisearch.js', location.href).href);
    const json = await (await fetch('/index.json')).text();
    const index = MiniSearch.loadJSON(json, { fields: ['title', 'about', 'text'] });
    return index.search(words, { combineWith: 'AND', prefix: true }).slice(0, 5).length;
  }, query);
};

function summary(delays: readonly number[]) {
  return { median: quantile(delays, 0.5), most: quantile(delays, 0.9) };
}

function quantile(numbers: readonly number[], share: number) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
