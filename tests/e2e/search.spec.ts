import { AxeBuilder } from '@axe-core/playwright';
import { openFacets } from './open-facets.ts';
import { flagship } from './pages.ts';
import { expect, test } from './test.ts';

const someIncidents = /\b\d+ incidents?$/;

test('opens with `/`, finds as you type, and leads to the incident', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  // What is typed before the dialog is there is not lost.
  await page.keyboard.type('backtracking');
  await expect(dialog.getByRole('searchbox')).toHaveValue('backtracking');
  await expect(dialog.getByRole('status')).toHaveText(someIncidents);
  await dialog.getByRole('link', { name: /^One firewall rule/ }).click();
  await expect(page).toHaveURL(new RegExp(flagship));
});

test('loads nothing of the search before it is opened', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => /search-(?:index|box|dialog)/.test(url))).toEqual([]);
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

test('is used by keyboard alone', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog).toBeVisible();
  await page.keyboard.type('cause:regex-backtracking cpu');
  await expect(dialog.getByRole('status')).toHaveText(someIncidents);
  await expect(dialog.getByRole('button', { name: /^Without Cause/ })).toBeVisible();
  const links = dialog.locator('.results a');
  await page.keyboard.press('ArrowDown');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(dialog.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/postmortems\//);
});

test('Enter leads from the dialog to the page, where filters leave the field', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.type('trigger:deploy cpu');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=cpu&trigger=deploy$/);
  await expect(page.getByRole('searchbox')).toHaveValue('cpu');
  await expect(page.getByRole('checkbox', { name: /^Code or rules deployed/ })).toBeChecked();
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

test('a result shows the words in their section, with its address', async ({ page }) => {
  await page.goto('/search/?q=Quicksilver');
  const result = page.locator('.results > li').filter({ hasText: 'One firewall rule' });
  await expect(result.locator('.excerpt mark').first()).toHaveText('Quicksilver');
  const section = result.locator('.result-parts a').first();
  await expect(section).toHaveAttribute('href', new RegExp(`${flagship}#.`));
  await section.click();
  const { hash } = new URL(page.url());
  await expect(page.locator(`[id="${hash.slice(1)}"]`)).toBeInViewport();
});

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

test('says what it corrected, and what it did not understand', async ({ page }) => {
  await page.goto('/search/?q=databse');
  await expect(page.getByRole('status')).toContainText(
    'Nothing has “databse”; shown is “database”.',
  );
  await page.goto('/search/?q=cause:bad-deplyo');
  await expect(page.getByRole('status')).toContainText(
    '“bad-deplyo” is not known for Cause; did you mean bad-deploy?',
  );
});

test('has no axe violations with results and filters open, nor in the dialog', async ({ page }) => {
  // Axe looks at every element.
  test.setTimeout(120_000);
  await page.goto('/search/?q=database&cause=change');
  await expect(page.getByRole('status')).toHaveText(someIncidents);
  await openFacets(page);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.goto('/about/');
  await page.keyboard.press('/');
  await page.keyboard.type('database cause:change');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(someIncidents);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test.describe('when the index cannot be loaded', () => {
  test.use({ tolerate: /search-index|ERR_FAILED/ });

  test('says so, and tries again with the next words', async ({ page }) => {
    await page.route('**/search-index/**', (route) => route.abort());
    await page.goto('/search/?q=dns');
    await expect(page.getByRole('status')).toHaveText('The search index could not be loaded.');
    await page.unroute('**/search-index/**');
    await page.getByRole('searchbox').fill('dns server');
    await expect(page.getByRole('status')).toHaveText(someIncidents);
  });
});
