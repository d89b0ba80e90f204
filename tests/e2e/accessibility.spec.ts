import { AxeBuilder } from '@axe-core/playwright';
import { frenchPages, pageKinds } from './pages.ts';
import { expect, test } from './test.ts';

// Axe looks at every element, and a page of figures has thousands.
test.setTimeout(120_000);

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      for (const path of [...pageKinds, ...frenchPages]) {
        test(`${path} has no axe violations and does not scroll sideways`, async ({ page }) => {
          await page.goto(path, { waitUntil: 'networkidle' });
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow).toBe(0);
          const axe = new AxeBuilder({ page }).options({
            rules: { 'target-size': { enabled: true } },
          });
          const { violations } = await axe.analyze();
          expect(violations).toEqual([]);
        });
      }
    });
  }
}
