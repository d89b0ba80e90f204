import type { Browser, Page, Route } from 'playwright-core';
import type { Drawing, DrawingOrder } from '../in-page/draw-diagram.ts';
import type {} from '../in-page/main.ts';
import { harnessFile } from './harness-files.ts';

/** A page in which Mermaid is loaded and warm. */
export interface DrawingPage {
  /** Draws, or throws when the page crashed or did not answer in time. It must be closed then. */
  readonly draw: (order: DrawingOrder) => Promise<Drawing>;
  readonly close: () => Promise<void>;
}

/** No name of this kind is ever given out, so the page can reach nothing but `harnessFile`. */
const ORIGIN = 'http://diagrams.invalid';

/**
 * Opens a page with what the bytes of a drawing depend on held fast: size, time zone, language,
 * scale. Each page has its own process, so that one that hangs does not hold up another.
 */
export async function openDrawingPage(browser: Browser, timeout: number): Promise<DrawingPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    timezoneId: 'UTC',
    locale: 'en-US',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await context.route('**/*', answer);
  const page = await context.newPage();
  await page.goto(ORIGIN);
  await page.waitForFunction(() => 'drawOrder' in globalThis);
  return {
    draw: (order) => within(timeout, drawIn(page, order)),
    close: () => context.close(),
  };
}

async function answer(route: Route): Promise<void> {
  const url = new URL(route.request().url());
  const file = url.origin === ORIGIN ? await harnessFile(url.pathname) : undefined;
  await (file ? route.fulfill({ contentType: file.contentType, body: file.body }) : route.abort());
}

function drawIn(page: Page, order: DrawingOrder): Promise<Drawing> {
  return page.evaluate((received) => globalThis.drawOrder(received), order);
}

/** Settles like `work`, or fails when it takes longer than `timeout` milliseconds. */
async function within<Result>(timeout: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`It took longer than ${timeout / 1000} s.`)),
      timeout,
    );
  });
  // The work goes on when it is late; its failure then interests nobody.
  work.catch(() => undefined);
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
