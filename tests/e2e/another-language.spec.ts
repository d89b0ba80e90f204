import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { drawAll } from './draw-all.ts';
import { latinWords } from './latin-words.ts';
import { misplacedWords } from './misplaced-words.ts';
import { otherLanguageProject } from './other-language-project.ts';
import { flagship } from './pages.ts';
import { testOnSiteOf } from './site-of.ts';
import { expect } from './test.ts';

const test = testOnSiteOf(otherLanguageProject);

const paths = [
  '/el/',
  `/el${flagship}`,
  '/el/about/',
  '/el/search/',
  '/el/compare/',
  '/el/causes/',
  '/el/causes/bad-deploy/',
  '/el/regions/',
  '/el/services/',
  '/el/services/cdn/',
  '/el/organisations/cloudflare/',
  '/el/years/',
  '/el/years/2019/',
  '/el/actions/',
  '/el/patterns/',
];

test.setTimeout(120_000);

for (const path of paths) {
  test(`${path} has no word of the interface in another language`, async ({ page }) => {
    const kept = await wordsOfContent(page);
    await page.goto(path);
    const words = await latinWords(page);
    expect(words.filter((word) => !kept.has(word.toLowerCase()))).toEqual([]);
  });

  for (const width of [320, 768, 1280])
    test(`${path} holds longer words at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await drawAll(page);
      expect(await cutText(page)).toEqual([]);
      for (const drawing of await page
        .locator('.timeline-drawing, .lengths:has(text)')
        .filter({ visible: true })
        .all())
        expect(await misplacedWords(drawing)).toEqual([]);
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
 * English, and proper names in the records.
 */
async function wordsOfContent(page: Page): Promise<ReadonlySet<string>> {
  const record = readFileSync(`content${flagship.slice(0, -1)}.md`, 'utf8').split(/^---$/m)[1];
  const { sources, timezone } = parse(record ?? '');
  const files = ['site.yaml', 'vocabulary/causes.yaml', 'vocabulary/services.yaml'];
  const texts = [
    ...files.map((file) => readFileSync(`content/${file}`, 'utf8')),
    ...sources.map(({ title, publisher, author }: Record<string, string>) =>
      [title, publisher, author].join(' '),
    ),
    ...(await textsOn(page, '/', '.incident-organisation')),
    ...(await textsOn(page, '/regions/', 'main section li a')),
    timezone,
    'UTC CSV',
  ];
  const words = texts.flatMap((text) => text.match(/[A-Za-z]{3,}/g) ?? []);
  return new Set(words.map((word) => word.toLowerCase()));
}

async function textsOn(page: Page, path: string, selector: string) {
  await page.goto(path);
  return page.locator(selector).allTextContents();
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
