import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { misplacedWords } from './misplaced-words.ts';
import { flagship } from './pages.ts';
import { expect, test } from './test.ts';

const part = 'The part that matters';
const rule = 'The rule as published';

/** Opens the bench with the keyboard, as all else is done here. The field then has the focus. */
async function openBench(page: Page, path = flagship, index = 0) {
  await page.goto(path);
  const lab = page.locator('lab-bench').nth(index);
  await lab.getByRole('button', { name: 'Try a text of your own' }).focus();
  await page.keyboard.press('Enter');
  await expect(lab.getByRole('textbox', { name: 'Text to search' })).toBeFocused();
  await expect(lab).toHaveAttribute('aria-busy', 'false');
  return lab;
}

/** What a pattern's readings say: `23 steps match`, once for each engine. */
function readings(lab: Locator, pattern: string) {
  const group = lab.getByRole('group', { name: pattern, exact: true });
  return group.locator('.lab-reading');
}

async function expectReadings(lab: Locator, pattern: string, backtracking: string, linear: string) {
  const [first, second] = [readings(lab, pattern).nth(0), readings(lab, pattern).nth(1)];
  await expect(first).toHaveText(`Backtracking${backtracking}`);
  await expect(second).toHaveText(`Linear${linear}`);
}

test('loads none of its code before its button is pressed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(flagship, { waitUntil: 'networkidle' });
  await page.locator('lab-bench').scrollIntoViewIfNeeded();
  expect(asked.filter((url) => /open-bench|lab-worker/.test(url))).toEqual([]);

  await page.getByRole('button', { name: 'Try a text of your own' }).press('Enter');
  await expect(page.locator('lab-bench')).toHaveAttribute('aria-busy', 'false');
  const code = asked.filter((url) => /open-bench|lab-worker/.test(url));
  expect(code.map((url) => /(open-bench|lab-worker)/.exec(url)?.[0]).sort()).toEqual([
    'lab-worker',
    'open-bench',
  ]);
});

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`counts while the reader types, with the keyboard only and motion: ${reducedMotion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    const lab = await openBench(page);
    await expectReadings(lab, part, '23 stepsmatch', '30 stepsmatch');
    await page.keyboard.press('End');
    await page.keyboard.type('x');
    await expectReadings(lab, part, '33 stepsmatch', '38 stepsmatch');
    await page.keyboard.type('x');
    await expectReadings(lab, part, '45 stepsmatch', '46 stepsmatch');
    await page.keyboard.type('x'.repeat(17));
    await expectReadings(lab, part, '555 stepsmatch', '182 stepsmatch');
    await expectReadings(
      lab,
      'The same with a semicolon',
      '5,353 stepsno match',
      '245 stepsno match',
    );
    await expect(lab.getByText('Characters: 22').first()).toBeVisible();
    await expect(lab.getByRole('status')).toContainText(
      '.*.*=.*: 555 steps backtracking, 182 linear.',
    );
  });
}

test('an example is one key away', async ({ page }) => {
  const lab = await openBench(page);
  const examples = lab.getByRole('group', { name: 'Examples' }).getByRole('button');
  await expect(examples).toHaveText(['x=x', 'x=xx', 'x=xxx', 'x=x{20}', 'x{20}', '1{20}']);
  for (let step = 0; step < 6; step++) await page.keyboard.press('Tab');
  await expect(examples.last()).toBeFocused();
  await page.keyboard.press('Space');
  await expectReadings(lab, part, '4,067 stepsno match', '147 stepsno match');
  await expectReadings(lab, rule, '32,865 stepsno match', '1,215 stepsno match');
});

test('the curve has the points of its table', async ({ page }) => {
  const lab = await openBench(page);
  const group = lab.getByRole('group', { name: part, exact: true });
  await page.keyboard.type('xx');
  await expect(lab).toHaveAttribute('aria-busy', 'false');
  await group.getByText('The curve as a table').press('Enter');
  await expect(group.locator('.lab-points tbody tr')).toHaveText([
    ...['077', '12014', '21522', '32330', '43338', '54546'],
  ]);
  await expect(group.locator('.step-curve circle')).toHaveCount(6);
});

test('a long paste stops one engine, not the page, and gives way to what is typed next', async ({
  page,
}) => {
  const lab = await openBench(page);
  const field = lab.getByRole('textbox');
  await field.fill('x'.repeat(20_000));
  await expectReadings(lab, part, 'over 5,000,000 stepsstopped', '140,007 stepsno match');

  await field.fill('1'.repeat(20_000));
  expect(await afterFrames(lab, 5)).toBe('true');
  await field.fill('x=xx');
  await expectReadings(lab, part, '33 stepsmatch', '38 stepsmatch');
  await expectReadings(lab, rule, '175 stepsno match', '175 stepsno match');
});

/** Whether a lab still counts when the page has drawn so many frames. */
function afterFrames(lab: Locator, frames: number) {
  return lab.evaluate(async (element, count) => {
    for (let frame = 0; frame < count; frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return element.ariaBusy;
  }, frames);
}

test('opens anew after its code could not be loaded', async ({ page, context }) => {
  await context.route(/open-bench/, (route) => route.abort('aborted'));
  await page.goto(flagship);
  await page.getByRole('button', { name: 'Try a text of your own' }).press('Enter');
  await expect(page.getByRole('button', { name: /could not be loaded/ })).toBeEnabled();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the published counts and no button', async ({ page }) => {
    await page.goto(flagship);
    const group = page.getByRole('group', { name: part, exact: true });
    await expect(group.locator('tbody tr')).toHaveText([
      'x=xmatch2330',
      'x=xxmatch3338',
      'x=xxxmatch4546',
      'x=x{20}match555182',
      'x{20}no match4,067147',
      '1{20}no match4,067147',
    ]);
    await expect(page.getByRole('button', { name: 'Try a text of your own' })).toBeHidden();
  });
});

for (const width of [320, 768, 1440]) {
  test(`benches fit at ${width} px`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/figures/');
    const labs = await page.locator('lab-bench').all();
    expect(labs.length).toBe(3);
    for (const lab of labs) {
      await lab.getByRole('button', { name: 'Try a text of your own' }).press('Enter');
      await lab.getByRole('group', { name: 'Examples' }).getByRole('button').last().press('Enter');
      await expect(lab).toHaveAttribute('aria-busy', 'false', { timeout: 20_000 });
      for (const curve of await lab.locator('.step-curve').all())
        expect(await misplacedWords(curve)).toEqual([]);
    }
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    const { violations } = await new AxeBuilder({ page }).include('lab-bench').analyze();
    expect(violations).toEqual([]);
  });
}
