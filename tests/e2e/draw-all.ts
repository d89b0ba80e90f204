import type { Page } from '@playwright/test';

/** Has the browser draw all parts and letters now: what it draws as it comes near changes height. */
export async function drawAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
    await document.fonts.ready;
  });
}
