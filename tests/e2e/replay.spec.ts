import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { drawAll } from './draw-all.ts';
import { flagship } from './pages.ts';
import { expect, test } from './test.ts';

const open = 'Replay the incident';

/** Opens a page whose time stands still until a test lets it run. */
async function visit(page: Page, path = flagship) {
  await page.clock.install();
  await page.goto(path);
}

/** Presses the button of a timeline, with the keyboard, as all else is done here. */
async function start(page: Page, index = 0) {
  await page.getByRole('button', { name: open }).nth(index).focus();
  await page.keyboard.press('Enter');
  const bar = page.getByRole('region', { name: 'Replay' });
  await expect(bar.getByRole('button', { name: 'Pause' })).toBeFocused();
  return bar;
}

const slider = (bar: Locator) => bar.getByRole('slider', { name: 'Moment of the incident' });
const counters = (bar: Locator) => bar.locator('.replay-counters dd');
const visibleDrawing = (page: Page) => page.locator('.timeline-drawing').filter({ visible: true });

test('loads none of its code before its button is pressed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(flagship, { waitUntil: 'networkidle' });
  const before = asked.length;
  expect(asked.filter((url) => url.includes('open-replay'))).toEqual([]);
  await start(page);
  expect(asked.slice(before).filter((url) => url.includes('open-replay'))).toHaveLength(1);
});

test('plays from before the incident to its end, and counts up to each milestone', async ({
  page,
}) => {
  await visit(page);
  const bar = await start(page);
  await expect(bar.locator('.replay-moment')).toHaveText('2 Jul 13:31 UTC');
  await expect(counters(bar)).toHaveText(['–', '–', '–']);
  await expect(page.locator('.map-drawing .map-world')).toHaveClass(/is-unaffected/);
  await expect(bar.locator('.replay-line')).toHaveAttribute('aria-live', 'off');

  await page.clock.runFor(12_000);
  await expect(counters(bar).first()).toHaveText('3\u00a0min');
  await expect(page.locator('.map-drawing .map-world')).not.toHaveClass(/is-unaffected/);

  await page.clock.runFor(28_000);
  await expect(bar.getByRole('button', { name: 'Play', exact: true })).toBeFocused();
  await expect(counters(bar)).toHaveText(['3\u00a0min', '27\u00a0min', '1\u00a0h 10\u00a0min']);
  await expect(bar.locator('.replay-line')).toContainText('The long account is published');
  await expect(page.locator('.is-ahead')).toHaveCount(0);
  await expect(page.locator('.map-drawing .map-world')).toHaveClass(/is-unaffected/);

  await page.keyboard.press('Space');
  await expect(slider(bar)).toHaveAttribute('aria-valuetext', 'T−11\u00a0min, 2 Jul 13:31 UTC');
});

test('steps and scrubs with the keyboard, and shows the event in the list and the drawing', async ({
  page,
}) => {
  await visit(page);
  const bar = await start(page);
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(bar.locator('.replay-line')).toContainText('13:42 Trigger: The rules are published');
  await expect(bar.locator('.replay-line')).toHaveAttribute('aria-live', 'polite');
  await expect(page.locator('#t-1342')).toHaveClass(/is-now/);

  await page.keyboard.press('Tab');
  await expect(slider(bar)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(bar.locator('.replay-line')).toContainText('13:45 Detected: The first PagerDuty');
  await expect(bar.locator('.replay-more')).toHaveText('+1 more');
  await expect(slider(bar)).toHaveAttribute('aria-valuetext', 'T+3\u00a0min, 2 Jul 13:45 UTC');
  await expect(page.locator('.event.is-now')).toHaveCount(2);
  await page.keyboard.press('ArrowLeft');
  await expect(bar.locator('.replay-line')).toContainText('13:43 Impact');
  await slider(bar).fill('300');
  await expect(bar.locator('.replay-moment')).toHaveText('2 Jul 14:04 UTC');
  await page.keyboard.press('Home');
  await expect(bar.locator('.replay-moment')).toHaveText('2 Jul 13:31 UTC');
  await page.keyboard.press('End');
  await expect(bar.locator('.replay-moment')).toHaveText('12 Jul 15:45 UTC');
  await expect(bar.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('pauses by key and when its tab is hidden', async ({ page }) => {
  await visit(page);
  const bar = await start(page);
  await page.clock.runFor(6_000);
  await page.keyboard.press('Space');
  const moment = await bar.locator('.replay-moment').textContent();
  await page.clock.runFor(5_000);
  await expect(bar.locator('.replay-moment')).toHaveText(moment ?? '');
  await page.keyboard.press('Space');
  await page.clock.runFor(3_000);
  await expect(bar.locator('.replay-moment')).not.toHaveText(moment ?? '');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(bar.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
});

test('without motion it goes from event to event, and ends after 40 seconds', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit(page);
  const bar = await start(page);
  const seen = new Set<string>();
  for (let step = 0; step < 16; step++) {
    seen.add((await bar.locator('.replay-moment').textContent()) ?? '');
    await page.clock.runFor(500);
  }
  const days = ['13:31', '13:37', '13:42', '13:43', '13:45', '13:52', '14:00'];
  const expected = days.map((clock) => `2 Jul ${clock} UTC`);
  expect([...seen]).toEqual(expected.slice(0, seen.size));
  expect(seen.size).toBeGreaterThanOrEqual(4);
  await expect(bar.locator('.replay-line')).toHaveAttribute('aria-live', 'polite');
  await page.clock.runFor(33_000);
  await expect(bar.getByRole('button', { name: 'Play', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar).toBeHidden();
});

for (const width of [360, 1440])
  test(`the playhead passes each mark at its place, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of [flagship, '/figures/']) {
      await visit(page, path);
      const figures = page.locator('.timeline-figure:has(timeline-replay)');
      expect(await figures.count()).toBe(path === flagship ? 1 : 11);
      for (const [index, figure] of (await figures.all()).entries()) {
        await slider(await start(page, index)).press('Home');
        const distances = await distancesFromMarks(figure);
        expect(distances.length).toBe(
          await figure.locator('.mark').filter({ visible: true }).count(),
        );
        expect(distances.filter((distance) => distance > 1)).toEqual([]);
      }
    }
  });

/** How far the playhead is from each mark, in pixels, as it goes from event to event. */
function distancesFromMarks(figure: Locator) {
  return figure.evaluate((element) => {
    const middle = (part: Element | null) => {
      const { left = 0, right = 0 } = part?.getBoundingClientRect() ?? {};
      return (left + right) / 2;
    };
    const drawing = [...element.querySelectorAll('.timeline-drawing')].find(
      (svg) => svg.getBoundingClientRect().width > 0,
    );
    const next = element.querySelector<HTMLElement>('[data-press="next"]');
    const distances = new Map<Element, number>();
    for (let step = 0; step < 45; step++) {
      const playhead = middle(drawing?.querySelector('.playhead line') ?? null);
      for (const mark of drawing?.querySelectorAll('.mark.is-now > :is(circle, rect)') ?? [])
        if (!distances.has(mark)) distances.set(mark, Math.abs(middle(mark) - playhead));
      next?.click();
    }
    return [...distances.values()];
  });
}

test('Escape leaves the page as it was', async ({ page }) => {
  await visit(page);
  const article = () => page.locator('article.record').evaluate((article) => article.outerHTML);
  const before = await article();
  await start(page);
  for (const seconds of [3, 8, 14]) await page.clock.runFor(seconds * 1_000);
  expect(await article()).not.toBe(before);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: open })).toBeFocused();
  expect(await article()).toBe(before);

  const bar = await start(page);
  await bar.getByRole('button', { name: 'End the replay' }).press('Enter');
  await expect(page.getByRole('button', { name: open })).toBeFocused();
  expect(await article()).toBe(before);
});

test('a region is shown at the level that it had at the time', async ({ page }) => {
  await visit(page);
  await page.locator('timeline-replay').evaluate((host: HTMLElement) => {
    const regions = [
      { code: 'GB', level: 'degraded', from: 0 },
      { code: 'GB', level: 'outage', from: 3, to: 27 },
    ];
    host.dataset.replay = JSON.stringify({ ...JSON.parse(host.dataset.replay ?? ''), regions });
  });
  const unitedKingdom = page.locator('[data-regions="GB"]');
  const drawn = await unitedKingdom.evaluate(({ outerHTML }) => outerHTML);
  const bar = await start(page);
  await slider(bar).press('Home');
  await expect(unitedKingdom).toHaveClass('map-area map-outage map-press is-unaffected');
  await slider(bar).press('ArrowRight');
  await slider(bar).press('ArrowRight');
  await expect(unitedKingdom).toHaveClass('map-area map-degraded map-press');
  await expect(unitedKingdom).toHaveAttribute('fill', 'url(#replay-degraded-press)');
  await expect(page.locator('pattern#replay-degraded-press')).toHaveCount(1);
  await slider(bar).press('ArrowRight');
  await slider(bar).press('ArrowRight');
  await expect(unitedKingdom).toHaveClass('map-area map-outage map-press');
  expect(await unitedKingdom.evaluate(({ outerHTML }) => outerHTML)).toBe(drawn);
  await page.keyboard.press('Escape');
  await expect(page.locator('pattern#replay-degraded-press')).toHaveCount(0);
});

test('its times are on the clock that the reader has chosen', async ({ page }) => {
  await visit(page);
  const bar = await start(page);
  await page.keyboard.press('Space');
  await slider(bar).press('Home');
  for (let step = 0; step < 4; step++) await slider(bar).press('ArrowRight');
  await page.getByRole('radio', { name: 'T+' }).check();
  await expect(bar.locator('.replay-moment')).toHaveText('T+0:03');
  await expect(bar.locator('.replay-when')).toHaveText('T+0:03');
});

test('a failure to load is told, and the next press tries again', async ({ page, context }) => {
  await context.route(/open-replay/, (route) => route.abort('aborted'), { times: 1 });
  await page.goto(flagship);
  const button = page.getByRole('button', { name: open });
  await button.press('Enter');
  await expect(page.locator('.replay-failed')).toHaveText(/could not be loaded/);
  await expect(button).toBeFocused();
  await start(page);
  await expect(page.locator('.replay-failed')).toHaveText('');
});

for (const width of [320, 1280])
  for (const colorScheme of ['light', 'dark'] as const)
    test(`the bar fits and is accessible at ${width} px, ${colorScheme}`, async ({ page }) => {
      // Axe looks at every element of a long page.
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height: 640 });
      await page.emulateMedia({ colorScheme });
      await visit(page);
      const bar = await start(page);
      await page.keyboard.press('Space');
      await slider(bar).press('End');
      const frames = [bar, visibleDrawing(page).first()];
      for (const frame of frames) await expectWithin(frame);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await page.clock.runFor(2_000);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
    });

/** Nothing of an element reaches out of it on either side. */
async function expectWithin(frame: Locator) {
  const outside = await frame.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return [...element.querySelectorAll(':not(title, desc)')]
      .map((child) => ({ name: child.outerHTML.slice(0, 60), box: child.getBoundingClientRect() }))
      .filter(({ box }) => box.left < left - 1 || box.right > right + 1)
      .map(({ name }) => name);
  });
  expect(outside).toEqual([]);
}

test('nothing that was on the page moves when the bar comes', async ({ page }) => {
  await visit(page);
  await drawAll(page);
  const places = () =>
    page
      .locator('article.record > *, .site-footer')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
  await page.getByRole('button', { name: open }).scrollIntoViewIfNeeded();
  const before = await places();
  await start(page);
  expect(await places()).toEqual(before);
});

test('timelines without a moment to go to have no button', async ({ page }) => {
  await page.goto('/figures/');
  const buttonIn = (name: string) =>
    page.getByRole('region', { name, exact: true }).getByRole('button', { name: open });
  await expect(buttonIn('1 event')).toHaveCount(0);
  await expect(buttonIn('All marks at one minute')).toHaveCount(0);
  await expect(buttonIn('Going on')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows no button', async ({ page }) => {
    await page.goto(flagship);
    await expect(page.getByRole('button', { name: open })).toBeHidden();
  });
});

test('is not printed', async ({ page }) => {
  await visit(page);
  const bar = await start(page);
  await page.emulateMedia({ media: 'print' });
  await expect(bar).toBeHidden();
  await expect(page.getByRole('button', { name: open })).toBeHidden();
  await expect(page.locator('.playhead').first()).toBeHidden();
});
