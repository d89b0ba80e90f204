import { misplacedWords } from './misplaced-words.ts';
import { flagship } from './pages.ts';
import { expect, test } from './test.ts';

for (const width of [320, 768, 1440]) {
  test(`no words of a series cover others or leave their frame at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/figures/');
    const frames = page.locator('.series-drawing');
    expect(await frames.count()).toBeGreaterThan(8);
    for (const frame of await frames.all()) expect(await misplacedWords(frame)).toEqual([]);
  });
}

test('a series has a name, a description, its numbers and its file', async ({ page }) => {
  await page.goto(flagship);
  const figure = page.locator('figure.series').last();
  const drawing = figure.getByRole('img', { name: /^Time that .* takes/ });
  await expect(drawing).toBeVisible();
  await expect(drawing).toHaveAccessibleDescription(/19,545\.3 milliseconds/);

  await figure.getByText('All numbers as a table').click();
  await expect(figure.getByRole('row').nth(3)).toHaveText('2,00019,545.31.9');
  const file = figure.getByRole('link', { name: 'Data (CSV)' });
  const response = await page.request.get((await file.getAttribute('href')) ?? '');
  expect(response.headers()['content-type']).toContain('text/csv');
  expect(await response.text()).toContain('2000,19545.3,1.9');
});
