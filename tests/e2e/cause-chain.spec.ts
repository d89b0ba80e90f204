import { misplacedWords } from './misplaced-words.ts';
import { expect, test } from './test.ts';

for (const width of [320, 768, 1440])
  test(`at ${width} px no link of a chain covers another or leaves it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/figures/');
    const chains = page.locator('.chain');
    expect(await chains.count()).toBeGreaterThan(3);
    for (const chain of await chains.all())
      expect(await misplacedWords(chain, '.chain-kind, .chain-text')).toEqual([]);
  });
