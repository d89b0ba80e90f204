import type { Page } from '@playwright/test';
import { misplacedWords } from './misplaced-words.ts';
import { expect, test } from './test.ts';

const figures = ['durations', 'detection', 'hours', 'onset', 'triggers', 'promises'];

function figure(page: Page, id: string) {
  return page.locator(`figure[aria-labelledby="${id}"]`);
}

/** Browsers leave out what is far away until the reader comes near. */
async function goTo(page: Page, id: string) {
  await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  return figure(page, id);
}

for (const width of [320, 360, 1280])
  for (const path of ['/patterns/', '/fr/patterns/'])
    test(`${path} keeps the words of its scales apart at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      for (const id of figures) {
        const drawn = await goTo(page, id);
        for (const axis of await drawn.locator('.marks-axis svg').all())
          expect(await misplacedWords(axis)).toEqual([]);
      }
    });

test('no word of a figure is small on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/patterns/');
  const sizes = await page
    .locator('.marks :is(text, p, span, li)')
    .evaluateAll((words) =>
      words.map((word) => Number.parseFloat(getComputedStyle(word).fontSize)),
    );
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
});

for (const [id, target] of [
  ['durations', /\/postmortems\/[^/]+\/$/],
  ['hours', /\/postmortems\/[^/]+\/$|\/years\/\d{4}\/$/],
  ['onset', /\/postmortems\/[^/]+\/$/],
  ['triggers', /\/postmortems\/[^/]+\/$/],
  ['promises', /\/postmortems\/[^/]+\/#actions$/],
] as const)
  test(`a mark of ${id} has a name and leads to what it stands for`, async ({ page }) => {
    await page.goto('/patterns/');
    const drawn = await goTo(page, id);
    const mark = drawn
      .locator('svg')
      .getByRole('link', { name: /, \d+\s\p{L}+\s\d{4}/u })
      .first();
    await mark.focus();
    await expect(mark).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(target);
  });

test('every mark that is seen is a link with a name', async ({ page }) => {
  await page.goto('/patterns/');
  const nameless = await page
    .locator('.marks svg a')
    .evaluateAll((links) =>
      links.filter(
        (link) => !link.getAttribute('href') || !link.querySelector('title')?.textContent,
      ),
    );
  expect(nameless).toEqual([]);
});

test('the keyboard can pass over the marks of a figure', async ({ page }) => {
  await page.goto('/patterns/');
  const skip = page.getByRole('link', { name: 'Skip the marks of “How long it lasted”' });
  await skip.focus();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('#durations-table summary')).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const id of figures)
    test(`the numbers of ${id} open as a table`, async ({ page }) => {
      await page.goto('/patterns/');
      const details = page.locator(`#${id}-table`);
      await details.locator('summary').click();
      await expect(details.getByRole('table')).toBeVisible();
    });
});

test('every page leads to it, from the header where there is room and else from the footer', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/about/');
  await page
    .getByRole('navigation', { name: 'Site' })
    .getByRole('link', { name: 'Patterns' })
    .click();
  await expect(page).toHaveURL(/\/patterns\/$/);
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/fr/about/');
  const [header, footer] = ['Site', 'Autres pages'].map((name) =>
    page.getByRole('navigation', { name }).getByRole('link', { name: 'Récurrences' }),
  );
  await expect(header ?? page.locator('none')).toBeHidden();
  await footer?.click();
  await expect(page).toHaveURL(/\/fr\/patterns\/$/);
});
