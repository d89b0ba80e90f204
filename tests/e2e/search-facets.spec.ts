import type { Page } from '@playwright/test';
import type { IncidentsFile } from '../../src/views/incidents-file.ts';
import { openFacets } from './open-facets.ts';
import { plainFilter } from './plain-filter.ts';
import { chances } from './random-choices.ts';
import { expect, test } from './test.ts';

test('browses without a word, newest first', async ({ page }) => {
  await page.goto('/search/');
  const { incidents } = await incidentsFile(page);
  const ids = await foundIds(page);
  expect(ids).toEqual(incidents.map(({ id }) => id));
});

test('clicking is typing, and both are an address', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('checkbox', { name: /^Bad deploy/ }).check();
  await expect(page).toHaveURL(/\?cause=bad-deploy$/);
  const clicked = await foundIds(page);
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('cause:bad-deploy');
  await expect(page).toHaveURL(/\?cause=bad-deploy$/);
  expect(await foundIds(page)).toEqual(clicked);
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await expect(page.getByRole('checkbox', { name: /^Bad deploy/ })).toBeChecked();
});

test('goes back and forward through what was chosen', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('checkbox', { name: /^Bad deploy/ }).check();
  const one = await foundIds(page);
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('oldest');
  await expect(page).toHaveURL(/cause=bad-deploy&sort=oldest$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?cause=bad-deploy$/);
  expect(await foundIds(page)).toEqual(one);
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: /^Bad deploy/ })).not.toBeChecked();
  await page.goForward();
  await expect(page.getByRole('checkbox', { name: /^Bad deploy/ })).toBeChecked();
  expect(await foundIds(page)).toEqual(one);
});

test('a country finds what is recorded for the world, and says so', async ({ page }) => {
  await page.goto('/search/?region=FR&organisation=cloudflare');
  const flagship = page.locator('.results > li').filter({ hasText: 'One firewall rule' });
  await expect(flagship).toContainText('recorded for Europe');
});

test('a count is what a click leaves', async ({ page }) => {
  await page.goto('/search/?q=database');
  const item = page.locator('.facet-values > li:not([hidden])').first();
  const count = Number(await item.locator('.facet-count').textContent());
  await item.getByRole('checkbox').check();
  expect(await foundIds(page)).toHaveLength(count);
});

test('filters go one by one, or all at once', async ({ page }) => {
  await page.goto('/search/?cause=change&region=europe&duration=1h..');
  await page.getByRole('button', { name: 'Without Region: Europe' }).click();
  await expect(page).toHaveURL(/\?cause=change&duration=1h\.\.$/);
  await page.getByRole('button', { name: 'Remove all filters' }).click();
  await expect(page).toHaveURL(/\/search\/$/);
});

for (let seed = 1; seed <= 10; seed++) {
  test(`random choice ${seed} can be reloaded and is what a plain filter finds`, async ({
    page,
  }) => {
    await page.goto('/search/');
    await chooseAtRandom(page, chances(seed));
    const ids = await foundIds(page);
    const { searchParams } = new URL(page.url());
    expect(ids).toEqual(plainFilter(await incidentsFile(page), searchParams));
    await page.reload();
    expect(await foundIds(page)).toEqual(ids);
  });
}

/** Ticks two to four values of what is offered, and once in two sets the end of a range. */
async function chooseAtRandom(page: Page, chance: () => number) {
  await foundIds(page);
  await openFacets(page);
  const clicks = 2 + Math.floor(chance() * 3);
  for (let click = 0; click < clicks; click++) {
    const offered = page.locator('.facet-values > li:not([hidden]) input:not(:checked)');
    const before = page.url();
    await offered.nth(Math.floor(chance() * (await offered.count()))).check();
    await expect(page).not.toHaveURL(before);
    await foundIds(page);
  }
  if (chance() < 0.5) return;
  const ranges = page.locator('.facet-range select');
  const before = page.url();
  const index = 1 + Math.floor(chance() * 10);
  await ranges.nth(Math.floor(chance() * (await ranges.count()))).selectOption({ index });
  await expect(page).not.toHaveURL(before);
}

/** The ids of all results, in their order, once they are those of the address. */
async function foundIds(page: Page): Promise<string[]> {
  await expect(page.locator('search-box')).toHaveAttribute(
    'data-shown',
    new URL(page.url()).search,
  );
  const more = page.getByRole('button', { name: 'Show more' });
  const items = page.locator('.results > li');
  while (await more.isVisible()) {
    const before = await items.count();
    await more.click();
    await expect(items).not.toHaveCount(before);
  }
  const links = await page
    .locator('.result-title a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  return links.map((href) => href?.split('/').at(-2) ?? '');
}

async function incidentsFile(page: Page): Promise<IncidentsFile> {
  // `src/views/incidents-file.ts` made it.
  return (await (await page.request.get('/incidents.json')).json()) as IncidentsFile;
}
