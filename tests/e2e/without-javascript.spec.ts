import { flagship, pageKinds } from './pages.ts';
import { expect, test } from './test.ts';

test.use({ javaScriptEnabled: false });

for (const path of pageKinds) {
  test(`${path} reads without JavaScript`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Site' })).toBeVisible();
  });
}

test('home leads to every incident', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('link', { name: /^One firewall rule/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`${flagship}$`));
  await expect(page.locator('#t-1407')).toContainText('switches the WAF off worldwide');
});

test('the search page says that it needs JavaScript and where all incidents are', async ({
  page,
}) => {
  await page.goto('/search/');
  await expect(page.getByText('needs JavaScript')).toBeVisible();
  await page.getByRole('link', { name: 'Causes' }).click();
  await expect(page).toHaveURL(/\/causes\/$/);
});

test('controls that would do nothing are not there', async ({ page }) => {
  await page.goto(flagship);
  await expect(page.getByRole('radio', { name: 'Local' })).toBeHidden();
  await expect(page.getByRole('button', { name: /Theme/ })).toBeHidden();
});
