import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const visibleActions = (page: Page) => page.locator('.promise').filter({ visible: true });

const choice = (page: Page, name: string) => page.getByRole('combobox', { name });

/** The type and the organisation of an action in the middle of the page. */
async function anAction(page: Page) {
  const all = page.locator('.promise');
  const action = all.nth(Math.floor((await all.count()) / 2));
  const incident = action.locator('xpath=ancestor::*[@data-organisation]');
  const type = (await action.getAttribute('data-type')) ?? '';
  const organisation = (await incident.getAttribute('data-organisation')) ?? '';
  return { type, organisation };
}

test('readers choose a type and an organisation, and the address says which', async ({ page }) => {
  await page.goto('/actions/');
  const all = await page.locator('.promise').count();
  const { type, organisation } = await anAction(page);
  await choice(page, 'Type').selectOption(type);
  const ofType = page.locator(`.promise[data-type="${type}"]`);
  await expect(visibleActions(page)).toHaveCount(await ofType.count());
  await choice(page, 'Organisation').selectOption(organisation);
  const ofBoth = page.locator(`[data-organisation="${organisation}"] [data-type="${type}"]`);
  const shown = await ofBoth.count();
  await expect(visibleActions(page)).toHaveCount(shown);
  await expect(page.getByRole('status')).toHaveText(`${shown} of ${all} actions on this page`);
  const query = new URLSearchParams({ type, organisation });
  expect(new URL(page.url()).search).toBe(`?${query}`);
});

test('a choice can be linked, and gone back from', async ({ page }) => {
  await page.goto('/actions/');
  const { organisation } = await anAction(page);
  await page.goto(`/actions/?${new URLSearchParams({ organisation })}`);
  await expect(choice(page, 'Organisation')).toHaveValue(organisation);
  const own = await page.locator(`[data-organisation="${organisation}"] .promise`).count();
  await expect(visibleActions(page)).toHaveCount(own);
  await choice(page, 'Type').selectOption('prevent');
  await page.goBack();
  await expect(choice(page, 'Type')).toHaveValue('');
  await expect(visibleActions(page)).toHaveCount(own);
});

test('a choice that the page does not have hides nothing', async ({ page }) => {
  await page.goto('/actions/?type=none&organisation=Nobody');
  await expect(visibleActions(page)).toHaveCount(await page.locator('.promise').count());
});

test('groups and incidents that have none left are not there', async ({ page }) => {
  await page.goto('/actions/');
  await choice(page, 'Type').selectOption('investigate');
  for (const part of ['.promise-group', '.promise-incident']) {
    const shown = page.locator(part).filter({ visible: true });
    const empty = shown.filter({ hasNot: page.locator('.promise[data-type="investigate"]') });
    await expect(empty).toHaveCount(0);
  }
});

test('an action leads to the actions of its incident, and its sources to theirs', async ({
  page,
}) => {
  await page.goto('/actions/');
  await page.locator('.promise-title a').first().click();
  await expect(page).toHaveURL(/\/postmortems\/[^/]+\/#actions$/);
  await expect(page.getByRole('heading', { name: 'Actions' })).toBeInViewport();
  await page.getByRole('link', { name: 'All actions' }).click();
  await expect(page).toHaveURL(/\/actions\/$/);
  await page.locator('.promise .cite a').first().click();
  await expect(page).toHaveURL(/\/postmortems\/[^/]+\/#source-\d+$/);
});

test('the header leads there where it has room, the footer always', async ({ page }) => {
  const header = page.getByRole('banner').getByRole('link', { name: 'Actions' });
  await page.goto('/');
  await expect(header).toBeVisible();
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(header).toBeHidden();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Actions' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What was promised');
});

test('on a phone the French header takes one line', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/fr/actions/');
  const tops = await page
    .getByRole('navigation', { name: 'Site' })
    .locator('li')
    .filter({ visible: true })
    .evaluateAll((items) => items.map((item) => Math.round(item.getBoundingClientRect().top)));
  expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(12);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('everything is there, behind links to the groups', async ({ page }) => {
    await page.goto('/actions/');
    await expect(choice(page, 'Organisation')).toBeHidden();
    await expect(page.locator('.promise').last()).toBeVisible();
    const groups = page.getByRole('navigation', { name: 'By status' }).getByRole('link');
    await groups.last().click();
    const id = new URL(page.url()).hash.slice(1);
    await expect(page.locator(`#${id}`)).toBeInViewport();
  });
});
