import { test as fixtureTest } from './fixture-site.ts';
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

fixtureTest('a chain tells what the list below it tells', async ({ page }) => {
  await page.goto('/postmortems/2019-11-02-the-night-the-clocks-went-back/');
  const cause = page.getByRole('region', { name: 'Cause' });
  const texts = (selector: string) =>
    cause.locator(selector).evaluateAll((all) => all.map((one) => one.textContent?.trim() ?? ''));
  const drawn = await texts('.chain .chain-text');
  expect(drawn).toContain('The alarm compares times without their zone.');
  expect(drawn).toHaveLength(5);
  expect(await texts(':is(dd, li):not(.chain *)')).toEqual(expect.arrayContaining(drawn));
});
