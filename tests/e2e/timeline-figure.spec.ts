import type { Locator, Page } from '@playwright/test';
import { misplacedWords } from './misplaced-words.ts';
import { flagship } from './pages.ts';
import { expect, test } from './test.ts';

/** Whatever of a drawing's marks, bars and lines sticks out of it. */
function shapesOutside(drawing: Locator) {
  return drawing.evaluate((svg) => {
    const frame = svg.getBoundingClientRect();
    return [...svg.querySelectorAll('circle, rect, line')]
      .filter((shape) => {
        const { left, right, top, bottom } = shape.getBoundingClientRect();
        return (
          left < frame.left - 1 ||
          right > frame.right + 1 ||
          top < frame.top - 1 ||
          bottom > frame.bottom + 1
        );
      })
      .map((shape) => shape.outerHTML);
  });
}

async function drawings(page: Page) {
  return page.locator('.timeline-drawing').filter({ visible: true }).all();
}

for (const width of [320, 768, 1440]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    for (const clock of ['utc', 'elapsed'])
      test(`no words overlap and nothing leaves its frame on the ${clock} clock`, async ({
        page,
      }) => {
        await page.goto('/figures/');
        await page.evaluate((name) => localStorage.setItem('clock', name), clock);
        for (const path of ['/figures/', flagship]) {
          await page.goto(path);
          const all = await drawings(page);
          expect(all.length).toBe(path === flagship ? 1 : 13);
          for (const drawing of all) {
            await drawing.scrollIntoViewIfNeeded();
            expect(await misplacedWords(drawing)).toEqual([]);
            expect(await shapesOutside(drawing)).toEqual([]);
          }
        }
      });
  });
}

test('the marks are the events of the list, in their places', async ({ page }) => {
  await page.goto(flagship);
  const rows = await page.locator('.event').evaluateAll((events) =>
    events.map((event) => ({
      id: event.id,
      instant: Date.parse(event.querySelector('time')?.dateTime ?? ''),
      kind: event.querySelector('.event-kind')?.textContent,
    })),
  );
  const marks = await page.locator('.drawing-wide .mark').evaluateAll((all) =>
    all.map((mark) => {
      const shape = mark.querySelector('circle, rect');
      return {
        id: mark.getAttribute('href')?.slice(1) ?? '',
        kind: mark.querySelector('title')?.textContent?.split(':')[0],
        x: Number.parseFloat(shape?.getAttribute('cx') ?? shape?.getAttribute('x') ?? ''),
      };
    }),
  );
  expect(marks.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
  const drawn = rows.map(({ id, ...row }) => ({ ...row, mark: marks.find((m) => m.id === id) }));
  expect(drawn.map(({ mark }) => mark?.kind)).toEqual(drawn.map(({ kind }) => kind));

  // Between the trigger and the end of the incident one minute is as wide as any other.
  const at = (id: string) => drawn.find(({ mark }) => mark?.id === id);
  const [from, to] = [at('t-1342'), at('t-1452')];
  const scale =
    ((to?.mark?.x ?? 0) - (from?.mark?.x ?? 0)) / ((to?.instant ?? 0) - (from?.instant ?? 0));
  expect(scale).toBeGreaterThan(0);
  for (const { instant, mark } of drawn) {
    const isWithin = instant >= (from?.instant ?? 0) && instant <= (to?.instant ?? 0);
    const expected = (from?.mark?.x ?? 0) + (instant - (from?.instant ?? 0)) * scale;
    if (isWithin) expect(mark?.x).toBeCloseTo(expected, 1);
  }
});

test('a mark and its row light up together, by pointer and by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(flagship);
  const mark = page.locator('.drawing-wide .mark[href="#t-1407"]');
  await mark.hover();
  await expect(page.locator('#t-1407')).toHaveClass(/is-lit/);
  await page.locator('#t-1400').hover();
  await expect(page.locator('#t-1407')).not.toHaveClass(/is-lit/);
  await expect(page.locator('.drawing-wide .mark[href="#t-1400"]')).toHaveClass(/is-lit/);

  await page.locator('.drawing-wide .mark[tabindex="0"]').focus();
  await expect(page.locator('#t-1331')).toHaveClass(/is-lit/);
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#t-1337')).toHaveClass(/is-lit/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#t-1337$/);
});
