import { misplacedWords } from './misplaced-words.ts';
import { flagship } from './pages.ts';
import { expect, test } from './test.ts';

test('a postmortem leads to its organisation and its services, and these back to it', async ({
  page,
}) => {
  for (const [name, address] of [
    ['Cloudflare', '/organisations/cloudflare/'],
    ['Content delivery network', '/services/cdn/'],
  ] as const) {
    await page.goto(flagship);
    await page.getByRole('main').getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(page.locator(`.incidents a[href="${flagship}"]`)).toHaveCount(1);
  }
});

test('home leads to all services and organisations', async ({ page }) => {
  for (const [name, address] of [
    ['All services', '/services/'],
    ['All organisations', '/organisations/'],
  ] as const) {
    await page.goto('/');
    await page.getByRole('link', { name }).click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  }
});

test('a dot leads to its incident and says how long that took', async ({ page }) => {
  await page.goto('/organisations/cloudflare/');
  const dot = page.locator(`.lengths-impact .length-dot[href="${flagship}"]`);
  await expect(dot.locator('title')).toHaveText(/^Cloudflare, 2 July 2019: 27\smin$/);
  await dot.locator('circle').click();
  await expect(page).toHaveURL(new RegExp(`${flagship}$`));
});

test('the table beside the drawings has every dot, and one more row for each that is not known', async ({
  page,
}) => {
  await page.goto('/organisations/cloudflare/');
  await page.getByText('The same as a table').click();
  const rows = page.getByRole('table').locator('tbody tr');
  await expect(rows.first()).toBeVisible();
  const incidents = await page.locator('.incidents > li').count();
  expect(await rows.count()).toBe(incidents);
  const unknown = await rows.locator('td:nth-of-type(2)', { hasText: 'not known' }).count();
  expect(await page.locator('.lengths-impact .length-dot').count()).toBe(incidents - unknown);
});

test('the keyboard goes past the dots to what the table says', async ({ page }) => {
  await page.goto('/organisations/cloudflare/');
  await page.locator('.figures-table > summary').focus();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('.length-dot:focus')).toHaveCount(0);
});

test('a class of cause leads to its family in the tree', async ({ page }) => {
  await page.goto('/causes/bad-deploy/');
  await page.getByRole('link', { name: 'Change', exact: true }).click();
  await expect(page).toHaveURL(/\/causes\/#change$/);
  await expect(page.getByRole('heading', { name: 'Change', exact: true })).toBeInViewport();
});

for (const width of [320, 768, 1280])
  for (const path of ['/organisations/cloudflare/', '/fr/causes/latent-bug/', '/years/'])
    test(`the words of the drawings of ${path} cover nothing at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      for (const drawing of await page.locator('.lengths:has(text)').all())
        expect(await misplacedWords(drawing)).toEqual([]);
    });
