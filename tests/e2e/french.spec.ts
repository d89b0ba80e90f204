import { flagship } from './pages.ts';
import { expect, test } from './test.ts';

test('home speaks French, and lists what is not translated as what it is', async ({ page }) => {
  await page.goto('/fr/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('navigation', { name: 'Parcourir' })).toBeVisible();
  const untranslated = page.getByRole('link', { name: /^Two largely unrelated faults/ });
  await expect(untranslated).toHaveAttribute('hreflang', 'en');
  await expect(untranslated).toHaveAttribute('href', /^\/postmortems\//);
});

test('the search finds what is told in French, and leads to all that is told', async ({ page }) => {
  await page.goto('/fr/search/?q=incendie');
  await expect(page.getByRole('link', { name: /Strasbourg/ }).first()).toHaveAttribute(
    'href',
    /^\/fr\/postmortems\//,
  );
  await expect(page.locator('.original-search')).toHaveAttribute(
    'href',
    /[0-9]\/search\/\?q=incendie$/,
  );
});

test('a switch of language keeps the place', async ({ page }) => {
  await page.goto(`${flagship}#t-1407`);
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(new RegExp(`/fr${flagship}#t-1407$`));
  await expect(page.locator('#t-1407')).toBeInViewport();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(new RegExp(`[0-9]${flagship}#t-1407$`));
});

test('a page names itself in its languages', async ({ page }) => {
  await page.goto(`/fr${flagship}`);
  const alternates = await page
    .locator('link[rel="alternate"]')
    .evaluateAll((links) =>
      links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
    );
  expect(alternates).toEqual([
    ['en', `https://badgateway.example${flagship}`],
    ['fr', `https://badgateway.example/fr${flagship}`],
    ['x-default', `https://badgateway.example${flagship}`],
  ]);
});
