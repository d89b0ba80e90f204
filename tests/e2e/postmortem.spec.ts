import { flagship } from './pages.ts';
import { expect, test } from './test.ts';

test('shows what broke, for how long and how badly before the first paragraph', async ({
  page,
}) => {
  await page.goto(flagship);
  await expect(page).toHaveTitle(/^One firewall rule saturated every Cloudflare web CPU/);
  await expect(page.getByText('SEV1 critical')).toBeVisible();
  const instruments = page.getByRole('region', { name: 'Instruments' });
  await expect(instruments).toContainText('Time to mitigate');
  await expect(instruments).toContainText('27');
  await expect(instruments).toContainText('mitigated − started');
});

test('gives every event an address', async ({ page }) => {
  await page.goto(`${flagship}#t-1342`);
  const event = page.locator('#t-1342');
  await expect(event).toBeInViewport();
  await expect(event).toContainText('The rules are published worldwide');
});

test('leads from a citation to its source', async ({ page }) => {
  await page.goto(flagship);
  await page.getByRole('link', { name: 'Source 21' }).first().click();
  await expect(page).toHaveURL(/#source-21$/);
  await expect(page.locator('#source-21')).toBeInViewport();
});

test('draws its diagrams as pictures with names', async ({ page }) => {
  await page.goto(flagship);
  for (const name of ['Causal chain', 'Two release paths', 'Circular dependency', 'Restore gate'])
    await expect(page.getByRole('img', { name })).toBeVisible();
});

test.describe('in Tokyo', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  test('every time of the page follows the clock, and the choice is remembered', async ({
    page,
  }) => {
    await page.goto(flagship);
    const event = page.locator('#t-1342 time').first();
    const prose = page.locator('.prose time.moment').first();
    await expect(event).toContainText('13:42');
    await expect(prose).toHaveText('13:31 UTC');

    await page.getByRole('radio', { name: 'Local' }).check();
    await expect(event).toContainText('22:42');
    await expect(prose).toHaveText('22:31 GMT+9');

    await page.reload();
    await expect(prose).toHaveText('22:31 GMT+9');
    await page.getByRole('radio', { name: 'UTC' }).check();
    await expect(prose).toHaveText('13:31 UTC');
  });
});

/** Start, prose and day of the last event on the reader's own clock; the flagship is in UTC. */
const readers = [
  ['America/New_York', '09:42', '09:31 GMT-4', '12 July 2019'],
  ['Asia/Kolkata', '19:12', '19:01 GMT+5:30', '12 July 2019'],
  ['Pacific/Apia', '02:42', '02:31 GMT+13', '13 July 2019'],
] as const;

for (const [timezoneId, start, prose, lastDay] of readers)
  test.describe(`a reader in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('has times, days and the drawing on their own clock, and nothing shifts', async ({
      page,
    }) => {
      await page.goto(flagship);
      await page.evaluate(() => localStorage.setItem('clock', 'local'));
      await page.addInitScript(() => {
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            document.documentElement.dataset.shift = String(
              Number(document.documentElement.dataset.shift ?? 0) + entry.value,
            );
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.reload({ waitUntil: 'networkidle' });
      await expect(page.locator('#t-1342 time').first()).toContainText(start);
      await expect(page.locator('.prose time.moment').first()).toHaveText(prose);
      await expect(page.locator('.event-day:visible').last()).toHaveText(lastDay);
      await expect(page.locator('.drawing-wide .event-labels .moment').last()).toContainText(
        /^\d\d:\d\d$/,
      );
      await expect(
        page.locator('.drawing-wide [data-instant="2019-07-02T13:42:00Z"]').first(),
      ).toHaveText(start);
      await expect(page.locator('clock-switch .label')).toHaveText(
        `All times in ${timezoneId === 'Asia/Kolkata' ? 'Asia/Calcutta' : timezoneId}.`,
      );
      // To three decimals, as the measure is reported: a face that comes late may move a letter.
      const shift = await page.evaluate(() => document.documentElement.dataset.shift ?? '0');
      expect(Number(shift).toFixed(3)).toBe('0.000');

      await page.getByRole('radio', { name: 'T+' }).check();
      await expect(page.locator('#t-1407 time').first()).toContainText('T+0:25');
      await expect(page.locator('.prose time.moment').first()).toHaveText('T−0:11');
      await expect(
        page.locator('.drawing-wide [data-instant="2019-07-02T13:42:00Z"]').first(),
      ).toHaveText('T+0:00');
      await expect(page.locator('clock-switch .label')).toHaveText('All times since the start.');
    });
  });

test('the colour scheme is the system’s until the reader chooses one', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  const background = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await background();
  const theme = page.getByRole('button', { name: /Theme/ });
  await theme.click();
  await expect(theme).toContainText('light');
  expect(await background()).not.toBe(dark);
  await page.reload();
  await expect(theme).toContainText('light');
  expect(await background()).not.toBe(dark);
});

test('the table of contents follows a jump', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(flagship);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await page.evaluate(() => document.getElementById('sources')?.scrollIntoView());
  await expect(contents.locator('[aria-current]')).toHaveText('Sources');
  await page.evaluate(() => document.getElementById('regions')?.scrollIntoView());
  await expect(contents.locator('[aria-current]')).toHaveText('Regions');
});
