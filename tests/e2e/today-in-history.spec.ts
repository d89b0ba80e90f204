import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const shown = 'today-in-history';

/** The days of the library, from the page. */
async function daysOf(page: Page): Promise<string[]> {
  await page.goto('/');
  return page
    .locator('.incident > time')
    .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
}

/** Opens the front page so many days after an anniversary of a day, at noon where the reader is. */
async function openBeside(page: Page, day: string, years: number, days: number) {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  await page.clock.setFixedTime(new Date(year + years, month - 1, dayOfMonth + days, 12));
  await page.goto('/');
}

function isLeapDay(day: string) {
  return day.endsWith('-02-29');
}

/** Whether no other incident is remembered within a week. */
function isAlone(day: string, days: readonly string[]) {
  const ofYear = (one: string) => Date.parse(`2024${one.slice(4)}`) / 86_400_000;
  const near = days.filter((other) => {
    const distance = Math.abs(ofYear(other) - ofYear(day));
    return Math.min(distance, 366 - distance) < 8;
  });
  return near.length === 1;
}

async function aLonelyDay(page: Page) {
  const days = await daysOf(page);
  const day = days.find((one) => !isLeapDay(one) && isAlone(one, days));
  if (!day) throw new Error('Every incident of the library has another within its week.');
  return day;
}

test('every incident is remembered on its day', async ({ page }) => {
  const days = await daysOf(page);
  for (const day of days) {
    await openBeside(page, day, isLeapDay(day) ? 4 : 1, 0);
    const sameDay = days.find(
      (other) => other.slice(5) === day.slice(5) && other.slice(0, 4) <= day.slice(0, 4),
    );
    await expect(page.locator(shown)).toContainText(`On this day in ${sameDay?.slice(0, 4)}`);
  }
});

test('an anniversary is told before and after, with what it is of', async ({ page }) => {
  const day = await aLonelyDay(page);
  const row = page.locator('.incident').filter({ has: page.locator(`time[datetime="${day}"]`) });
  const organisation = await row.locator('.incident-organisation').innerText();
  const href = await row.locator('.incident-title a').getAttribute('href');
  for (const [days, words] of [
    [-3, 'In 3 days it will be 5 years'],
    [-1, 'Tomorrow it will be 5 years'],
    [1, 'Yesterday it was 5 years'],
    [3, '3 days ago it was 5 years'],
  ] as const) {
    await openBeside(page, day, 5, days);
    await expect(page.locator(shown)).toContainText(words);
    await expect(page.locator(shown).getByRole('link')).toContainText(organisation);
    await expect(page.locator(shown).getByRole('link')).toHaveAttribute('href', href ?? '');
  }
});

test('far from any anniversary nothing is told', async ({ page }) => {
  const day = await aLonelyDay(page);
  await openBeside(page, day, 5, 4);
  await expect(page.locator(shown)).toBeEmpty();
});

test('one year is one year', async ({ page }) => {
  await openBeside(page, await aLonelyDay(page), 1, -1);
  await expect(page.locator(shown)).toContainText('Tomorrow it will be 1 year');
});

test('in French it is told in French', async ({ page }) => {
  const day = await aLonelyDay(page);
  await openBeside(page, day, 5, -1);
  await page.goto('/fr/');
  await expect(page.locator(shown)).toContainText('Demain, il y aura 5\u00a0ans');
  await openBeside(page, day, 5, 0);
  await page.goto('/fr/');
  await expect(page.locator(shown)).toContainText(`Ce jour-là, en ${day.slice(0, 4)}`);
});

for (const timezoneId of ['Pacific/Auckland', 'America/Los_Angeles'])
  test.describe(timezoneId, () => {
    test.use({ timezoneId });

    test('the day is the reader’s', async ({ page }) => {
      const day = await aLonelyDay(page);
      const [, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
      // In New Zealand it begins while UTC has the day before; in California it ends a day later.
      const isEast = timezoneId === 'Pacific/Auckland';
      const instant = Date.UTC(Number(day.slice(0, 4)) + 2, month - 1, dayOfMonth);
      const hours = isEast ? -10 : 30;
      await page.clock.setFixedTime(new Date(instant + hours * 3_600_000));
      await page.goto('/');
      await expect(page.locator(shown)).toContainText(`On this day in ${day.slice(0, 4)}`);
    });
  });

for (const width of [360, 768, 1280])
  test(`at ${width} px the longest title moves and covers nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          document.documentElement.dataset.shift = String(
            Number(document.documentElement.dataset.shift ?? 0) + entry.value,
          );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await daysOf(page);
    const day = await page.locator('.incident').evaluateAll((rows) => {
      const lengthOf = (row: Element) =>
        row.querySelector('.incident-title')?.textContent?.length ?? 0;
      const longest = rows.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
      return longest?.querySelector('time')?.dateTime ?? '';
    });
    await openBeside(page, day, 4, 0);
    await expect(page.locator(shown)).not.toBeEmpty();
    await page.waitForLoadState('networkidle');
    const { shift, room } = await page.evaluate(() => {
      const bottom = document.querySelector('today-in-history p')?.getBoundingClientRect().bottom;
      const below = document
        .querySelector('.ongoing, .front, .list-key')
        ?.getBoundingClientRect().top;
      return {
        shift: document.documentElement.dataset.shift ?? '0',
        room: (below ?? 0) - (bottom ?? 0),
      };
    });
    expect(Number(shift).toFixed(3)).toBe('0.000');
    expect(room).toBeGreaterThanOrEqual(0);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no empty place', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator(shown)).toBeHidden();
  });
});
