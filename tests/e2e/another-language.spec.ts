import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { resolveRegion } from '../../src/domain/regions/resolve-region.ts';
import { drawAll } from './draw-all.ts';
import { latinWords } from './latin-words.ts';
import { misplacedWords } from './misplaced-words.ts';
import { expect, test } from './other-language-site.ts';
import { flagship } from './pages.ts';

const paths = [
  '/el/',
  `/el${flagship}`,
  '/el/about/',
  '/el/search/',
  '/el/causes/',
  '/el/causes/bad-deploy/',
  '/el/regions/',
  '/el/years/2019/',
];

test.setTimeout(120_000);

for (const path of paths) {
  test(`${path} has no word of the interface in another language`, async ({ page }) => {
    await page.goto(path);
    const kept = wordsOfContent();
    const forgotten = (await latinWords(page)).filter((word) => !kept.has(word.toLowerCase()));
    expect(forgotten).toEqual([]);
  });

  for (const width of [320, 768, 1280])
    test(`${path} holds longer words at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await drawAll(page);
      expect(await cutText(page)).toEqual([]);
      for (const drawing of await page.locator('.timeline-figure svg, .regions-map svg').all())
        if (await drawing.isVisible()) expect(await misplacedWords(drawing)).toEqual([]);
    });
}

test('what is not translated is listed in its own language, and says so', async ({ page }) => {
  await page.goto('/el/');
  const untranslated = page.getByRole('link', { name: /^Fire met no automatic/ });
  await expect(untranslated).toHaveAttribute('lang', 'en');
  await expect(untranslated).toHaveAttribute('href', /^\/postmortems\//);
});

/**
 * Latin words that belong to the content: settings and vocabulary, which a new language may leave in
 * English, proper names in the record, and places that have one name.
 */
function wordsOfContent() {
  const record =
    readFileSync(`content${flagship.slice(0, -1)}.md`, 'utf8').split(/^---$/m)[1] ?? '';
  const { organisation, sources, regions, timezone } = parse(record);
  const places = regions.map(({ code }: { code: string }) => resolveRegion(code)?.name);
  const files = ['site.yaml', 'vocabulary/causes.yaml', 'vocabulary/services.yaml'];
  const texts = [
    ...files.map((file) => readFileSync(`content/${file}`, 'utf8')),
    JSON.stringify([organisation, timezone, places]),
    ...sources.map(({ title, publisher, author }: Record<string, string>) =>
      [title, publisher, author].join(' '),
    ),
    'UTC CSV',
  ];
  const words = texts.flatMap((text) => text.match(/[A-Za-z]{3,}/g) ?? []);
  return new Set(words.map((word) => word.toLowerCase()));
}

/** Text that is cut, and pages that scroll sideways. */
function cutText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isCut = (element: Element) => {
      const { overflowX, clipPath } = getComputedStyle(element);
      const hides = overflowX === 'hidden' || overflowX === 'clip';
      return hides && clipPath === 'none' && element.scrollWidth > element.clientWidth + 1;
    };
    const cut = [...document.querySelectorAll('body *')].filter(isCut);
    const root = document.documentElement;
    return [
      ...cut.map(({ className, textContent }) => `${className}: ${textContent?.trim()}`),
      ...(root.scrollWidth > root.clientWidth ? ['The page scrolls sideways.'] : []),
    ];
  });
}
