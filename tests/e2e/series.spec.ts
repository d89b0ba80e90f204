import type { Locator } from '@playwright/test';
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

/** Words that cover one another, or stand outside of the frame. */
function misplacedWords(frame: Locator) {
  return frame.evaluate((element) => {
    const outer = element.getBoundingClientRect();
    const words = [...element.querySelectorAll('text')]
      .map((text) => ({ text: text.textContent ?? '', box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    const outside = words
      .filter(({ box }) => box.left < outer.left - 1 || box.right > outer.right + 1)
      .map(({ text }) => `outside: ${text}`);
    const covered = words.flatMap((one, index) =>
      words
        .slice(index + 1)
        .filter(
          ({ box }) =>
            box.left < one.box.right - 1 &&
            box.right > one.box.left + 1 &&
            box.top < one.box.bottom - 3 &&
            box.bottom > one.box.top + 3,
        )
        .map((other) => `${one.text} / ${other.text}`),
    );
    return [...outside, ...covered];
  });
}

test('a series has a name, a description, its numbers and its file', async ({ page }) => {
  await page.goto(flagship);
  const figure = page.locator('figure.series').last();
  const drawing = figure.getByRole('img', { name: /^Time that .* takes/ });
  await expect(drawing).toBeVisible();
  await expect(drawing).toHaveAccessibleName(/19,545\.3 milliseconds/);

  await figure.getByText('All numbers as a table').click();
  await expect(figure.getByRole('row').nth(3)).toHaveText('2,00019,545.31.9');
  const file = figure.getByRole('link', { name: 'Data (CSV)' });
  const response = await page.request.get((await file.getAttribute('href')) ?? '');
  expect(response.headers()['content-type']).toContain('text/csv');
  expect(await response.text()).toContain('2000,19545.3,1.9');
});
