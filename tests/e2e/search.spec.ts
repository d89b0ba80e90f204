import { flagship } from './pages.ts';
import { expect, test } from './test.ts';

const someIncidents = /^\d+ incidents?$/;

test('opens with `/`, finds as you type, and leads to the incident', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog).toBeVisible();
  await page.keyboard.type('backtracking');
  await expect(dialog.getByRole('status')).toHaveText(someIncidents);
  await dialog.getByRole('link', { name: /^One firewall rule/ }).click();
  await expect(page).toHaveURL(new RegExp(flagship));
});

test('loads nothing of the search before it is opened', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => /pagefind|search-(?:box|dialog)/.test(url))).toEqual([]);
  await page.getByRole('link', { name: 'Search' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('closes with Escape and gives the focus back', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Search' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Search' })).toBeFocused();
});

for (const [what, words] of [
  ['title', 'saturated'],
  ['text', 'Quicksilver'],
  ['a cause', 'regular expression backtracking'],
  ['a service', 'content delivery network'],
  ['a region', 'Morocco'],
  ['the organisation', 'Cloudflare'],
] as const) {
  test(`a search is an address, and finds by ${what}`, async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent(words)}`);
    await expect(page.getByRole('searchbox')).toHaveValue(words);
    await expect(page.getByRole('status')).toHaveText(someIncidents);
    await expect(page.getByRole('link', { name: /^One firewall rule/ })).toBeVisible();
  });
}

for (const [how, pause] of [
  ['typed at once', 0],
  ['typed with a pause before Enter', 400],
] as const) {
  test(`goes back from a search ${how} to the one before it`, async ({ page }) => {
    await page.goto('/search/?q=Morocco');
    await expect(page.getByRole('status')).toHaveText(someIncidents);
    await page.getByRole('searchbox').fill('zzzz');
    await page.waitForTimeout(pause);
    await page.getByRole('searchbox').pressSequentially('qqqq');
    await page.waitForTimeout(pause);
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByRole('status')).toContainText('No incident matches “zzzzqqqq”.');
    await page.goBack();
    await expect(page.getByRole('searchbox')).toHaveValue('Morocco');
    await expect(page.getByRole('status')).toHaveText(someIncidents);
  });
}
