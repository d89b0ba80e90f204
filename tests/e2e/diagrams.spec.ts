import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { illegibleShare, takePicture } from '../letter-contrast.ts';
import { drawAll } from './draw-all.ts';
import { flagship } from './pages.ts';
import { expect, test } from './test.ts';

const WIDE = 'Twelve steps side by side';

function figure(page: Page, title: string) {
  return page.locator('figure.diagram', { has: page.getByRole('img', { name: title }) });
}

test('a diagram opens over the whole window and closes by keyboard alone', async ({ page }) => {
  await page.goto(flagship);
  const button = page.getByRole('button', { name: /^Full screen/ }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Diagram: / });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused();
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  expect(violations).toEqual([]);

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
});

test('a diagram opens and closes by click, at its full size or larger', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/figures/');
  const wide = figure(page, WIDE);
  await wide.getByRole('button').click();
  const dialog = page.getByRole('dialog');
  const drawing = dialog.getByRole('img', { name: WIDE });
  const width = Number(await drawing.getAttribute('width'));
  expect((await drawing.boundingBox())?.width).toBeGreaterThanOrEqual(width - 1);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(dialog).toHaveCount(0);
});

test('a diagram that is smaller than the window is shown whole, as large as fits', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 1400 });
  await page.goto(flagship);
  await page.locator('figure.diagram').first().getByRole('button').click();
  const frame = page.getByRole('dialog').locator('.diagram-frame');
  const room = await frame.evaluate(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => [
    scrollWidth - clientWidth,
    scrollHeight - clientHeight,
  ]);
  expect(room).toEqual([0, 0]);
  const drawing = await frame.getByRole('img').boundingBox();
  const box = await frame.boundingBox();
  expect(
    Math.min(
      (box?.width ?? 0) - (drawing?.width ?? 0),
      (box?.height ?? 0) - (drawing?.height ?? 0),
    ),
  ).toBeLessThan(2);
});

test('a wide diagram is printed whole', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await page.goto('/figures/');
  await page.emulateMedia({ media: 'print' });
  const drawing = figure(page, WIDE).locator('.diagram-drawing > svg').last();
  const box = await drawing.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(700);
  expect(box?.height).toBeGreaterThan(0);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

test('at 320 px a wide diagram scrolls in its own region, and its words stay legible', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto('/figures/');
  const region = page.getByRole('region', { name: `Diagram: ${WIDE}` });
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});

for (const width of [320, 768, 1440])
  test(`at ${width} px every label is in its frame and 11 px or larger`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/figures/');
    await drawAll(page);
    const labels = await readLabels(page);
    expect(labels.length).toBeGreaterThan(50);
    expect(labels.filter(({ isInFrame, size }) => !isInFrame || size < 10.9)).toEqual([]);
  });

function readLabels(page: Page) {
  return page.locator('.diagram-drawing').evaluateAll((drawings) =>
    drawings.flatMap((drawing) => {
      const frame = drawing.querySelector('svg:not(.diagram-least)')?.getBoundingClientRect();
      return [...drawing.querySelectorAll('text')].map((text) => {
        const box = text.getBoundingClientRect();
        const { a, b } = text.getScreenCTM() ?? new DOMMatrix();
        return {
          words: text.textContent,
          size: Number.parseFloat(getComputedStyle(text).fontSize) * Math.hypot(a, b),
          isInFrame:
            frame !== undefined &&
            box.left >= frame.left - 1 &&
            box.right <= frame.right + 1 &&
            box.top >= frame.top - 1 &&
            box.bottom <= frame.bottom + 1,
        };
      });
    }),
  );
}

for (const colorScheme of ['light', 'dark'] as const)
  test(`in ${colorScheme} every label has a contrast of 4.5 with what is behind it`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/figures/');
    await drawAll(page);
    for (const frame of await page.locator('.diagram-frame').all()) {
      const whole = await takePicture(frame);
      const labels = await labelsInView(frame);
      expect(labels.length).toBeGreaterThan(4);
      await hideLetters(frame);
      const bare = await takePicture(frame);
      // A label may cross a thin line, such as the lifeline of a sequence.
      const illegible = labels.filter(
        ({ box, fill }) => illegibleShare(box, fill, whole, bare) > 0.1,
      );
      expect(illegible.map(({ words }) => words)).toEqual([]);
    }
  });

/** Where they are in their frame, which may have to be scrolled to see the others. */
function labelsInView(frame: Locator) {
  return frame.evaluate((element) => {
    const outer = element.getBoundingClientRect();
    const hasWords = (node: Node) => node instanceof Text && node.data.trim() !== '';
    return [...element.querySelectorAll('text, tspan')]
      .filter((text) => [...text.childNodes].some(hasWords))
      .map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return {
          words: text.textContent,
          fill: getComputedStyle(text).fill,
          box: {
            left: left - outer.left,
            right: right - outer.left,
            top: top - outer.top,
            bottom: bottom - outer.top,
          },
        };
      })
      .filter(({ box }) => box.right <= outer.width);
  });
}

function hideLetters(frame: Locator) {
  return frame.evaluate((element) => {
    for (const text of element.querySelectorAll<SVGElement>('text, text *'))
      text.style.fill = 'transparent';
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no button that would do nothing', async ({ page }) => {
    await page.goto('/figures/');
    await expect(figure(page, WIDE)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Full screen/ })).toHaveCount(0);
  });
});
