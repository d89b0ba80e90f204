import { expect, test } from './fixture-site.ts';

// From 23:30 in New York on 2 November 2019 to 03:00 after the clocks went back at 02:00.
const incident = '/postmortems/2019-11-02-the-night-the-clocks-went-back/';

const readers = [
  {
    timezoneId: 'America/New_York',
    days: ['3 November 2019', '3 November 2019, GMT-5'],
    times: ['23:30', '00:15', '01:30', '01:30', '03:00'],
    prose: ['2 November 2019, 23:30 GMT-4', '3 November 2019, 01:30 GMT-5'],
  },
  {
    timezoneId: 'Asia/Kolkata',
    days: ['3 November 2019'],
    times: ['09:00', '09:45', '11:00', '12:00', '13:30'],
    prose: ['3 November 2019, 09:00 GMT+5:30', '3 November 2019, 12:00 GMT+5:30'],
  },
  {
    timezoneId: 'Pacific/Apia',
    days: ['3 November 2019'],
    times: ['17:30', '18:15', '19:30', '20:30', '22:00'],
    prose: ['3 November 2019, 17:30 GMT+14', '3 November 2019, 20:30 GMT+14'],
  },
];

for (const { timezoneId, days, times, prose } of readers)
  test.describe(`across midnight and the end of daylight-saving time, in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test('prose, list and drawing tell the reader’s own times and days', async ({ page }) => {
      await page.goto(incident);
      await page.getByRole('radio', { name: 'Local' }).check();
      await expect(page.locator('.start-day')).toHaveText('2 November 2019');
      await expect(page.locator('.event-day:visible')).toHaveText(days);
      await expect(page.locator('.event-time time')).toContainText(times);
      await expect(page.locator('.prose time.moment')).toHaveText(prose);
      const labels = await page.locator('.drawing-wide .event-labels .moment').allTextContents();
      expect(labels.toSorted()).toEqual(times.toSorted());
    });

    test('the place’s clock is the same for everybody, and UTC is a step back', async ({
      page,
    }) => {
      await page.goto(incident);
      await page.getByRole('radio', { name: 'New York' }).check();
      await expect(page.locator('.start-day')).toHaveText('2 November 2019');
      await expect(page.locator('.event-day:visible')).toHaveText([
        '3 November 2019',
        '3 November 2019, GMT-5',
      ]);
      await page.getByRole('radio', { name: 'UTC' }).check();
      await expect(page.locator('.start-day')).toHaveText('2 November 2019');
      await expect(page.locator('.event-day:visible')).toHaveText(['3 November 2019']);
      await expect(page.locator('.event-time time')).toContainText([
        '03:30',
        '04:15',
        '05:30',
        '06:30',
        '08:00',
      ]);
      await page.getByRole('radio', { name: 'T+' }).check();
      await expect(page.locator('.event-time time')).toContainText([
        'T+0:00',
        'T+0:45',
        'T+2:00',
        'T+3:00',
        'T+4:30',
      ]);
    });

    test('a remembered clock shifts nothing', async ({ page }) => {
      await page.addInitScript(() => {
        localStorage.setItem('clock', 'local');
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
            document.documentElement.dataset.shift = String(
              Number(document.documentElement.dataset.shift ?? 0) + entry.value,
            );
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(incident, { waitUntil: 'networkidle' });
      await expect(page.locator('.start-day')).toHaveText('2 November 2019');
      const shift = await page.evaluate(() => document.documentElement.dataset.shift ?? '0');
      expect(Number(shift).toFixed(3)).toBe('0.000');
    });
  });
