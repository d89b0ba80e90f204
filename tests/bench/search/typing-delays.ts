import type { Browser } from 'playwright-core';
import { searchQueries } from './search-queries.ts';

const slowdown = 4;
const pauseBetweenKeys = 80;

/**
 * Types each query into the search of a page whose engine is warm, on a processor slowed four times.
 * Gives the milliseconds from its last key until its results were in the page.
 */
export async function typingDelays(browser: Browser, address: string): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${address}?q=incident`);
  const box = page.locator('search-box');
  await box.locator('.results > li').first().waitFor();
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(noteTimes);
  const delays: number[] = [];
  for (const query of searchQueries) {
    await page.getByRole('searchbox').fill('');
    await page.waitForFunction(
      () => document.querySelector('search-box')?.getAttribute('data-shown') === '',
    );
    await page.getByRole('searchbox').pressSequentially(query, { delay: pauseBetweenKeys });
    const shown = `?${new URLSearchParams({ q: query })}`.replaceAll('%3A', ':');
    await page.waitForFunction(
      (expected) => document.querySelector('search-box')?.getAttribute('data-shown') === expected,
      shown,
    );
    delays.push(
      await page.evaluate(() => {
        const { input = '0', results = '0' } = document.body.dataset;
        return Number(results) - Number(input);
      }),
    );
  }
  await page.close();
  return delays;
}

/** Runs in the page: notes when a key changed the field, and when the list of results changed. */
function noteTimes() {
  const note = (name: string) => {
    document.body.dataset[name] = String(performance.now());
  };
  document.addEventListener('input', () => note('input'), true);
  const list = document.querySelector('.results');
  if (list) new MutationObserver(() => note('results')).observe(list, { childList: true });
}
