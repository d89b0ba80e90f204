import { expect, test } from './test.ts';

test.use({ tolerate: /404/ });

test('an unknown address answers 404 and leads back', async ({ page }) => {
  const response = await page.goto('/postmortems/gone/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('404 Not Found');
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Incidents' })
    .click();
  await expect(page).toHaveURL(/\/$/);
});

test('an unknown address offers the search', async ({ page }) => {
  await page.goto('/postmortems/gone/');
  await page.getByRole('searchbox').fill('firewall');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=firewall$/);
  await expect(page.getByRole('status')).toHaveText('1 incident');
});
