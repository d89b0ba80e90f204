import type { Page } from '@playwright/test';

/**
 * Words of three or more Latin letters that a reader sees or hears on a page, apart from code and
 * from what is marked as another language.
 */
export function latinWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const quoted = 'code, pre, kbd, script, style, noscript, [lang]:not(html)';
    const spoken = ['aria-label', 'title', 'alt', 'placeholder', 'content'];
    const texts: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!node.parentElement?.closest(quoted)) texts.push(node.textContent ?? '');
    const described = 'meta[name="description"], body *';
    for (const element of document.querySelectorAll(described))
      if (!element.closest(quoted))
        for (const name of spoken) texts.push(element.getAttribute(name) ?? '');
    const words = texts.flatMap((text) => text.match(/[A-Za-z]{3,}/g) ?? []);
    return [...new Set(words)].toSorted();
  });
}
