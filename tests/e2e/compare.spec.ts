import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { misplacedWords } from './misplaced-words.ts';
import { expect, test } from './test.ts';

// Axe looks at every element, and some tests choose many times.
test.setTimeout(120_000);

const [waf, regex, fire] = [
  '2019-07-02-cloudflare-waf-regex',
  '2016-07-20-stack-overflow-regex',
  '2021-03-10-ovhcloud-strasbourg-fire',
] as const;
const pair = `/compare/?ids=${waf},${regex}`;
const field = 'Add an incident';

/** Chooses by keyboard alone; the field has the focus. */
async function choose(page: Page, words: string, option: string) {
  await page.keyboard.type(words);
  await expect(page.getByRole('option', { name: option })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

const chosen = (page: Page) => page.locator('.compare-chosen .compare-name');
const columns = (page: Page) => page.getByRole('columnheader').locator('.compare-name');

test('two are chosen, a third added, one moved and one removed by keyboard; every state is an address', async ({
  page,
}) => {
  await page.goto('/compare/');
  await expect(page.getByText('Choose two incidents.')).toBeVisible();
  await page.getByRole('combobox', { name: field }).focus();
  await choose(page, 'firewall rule', 'Cloudflare, 2 July 2019');
  await expect(page.getByText('Choose one more incident')).toBeVisible();
  await choose(page, 'stack exchange 2016', 'Stack Exchange, 20 July 2016');
  await expect(page).toHaveURL(new RegExp(`${pair.replace('?', '\\?')}$`));
  await expect(columns(page)).toHaveText([
    'Cloudflare, 2 July 2019',
    'Stack Exchange, 20 July 2016',
  ]);

  await choose(page, 'strasbourg', 'OVHcloud, 10 March 2021');
  await expect(page).toHaveURL(new RegExp(`ids=${waf},${regex},${fire}$`));
  await expect(columns(page)).toHaveCount(3);

  const forward = page.getByRole('button', { name: 'Move forward: OVHcloud, 10 March 2021' });
  await forward.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`ids=${waf},${fire},${regex}$`));
  await expect(forward).toBeFocused();

  await page.getByRole('button', { name: 'Remove: Cloudflare, 2 July 2019' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`ids=${fire},${regex}$`));
  await expect(page.getByRole('button', { name: 'Remove: OVHcloud, 10 March 2021' })).toBeFocused();

  await page.reload();
  await expect(chosen(page)).toHaveText([
    'OVHcloud, 10 March 2021',
    'Stack Exchange, 20 July 2016',
  ]);
  await page.goBack();
  await expect(chosen(page)).toHaveCount(3);
  await page.goBack();
  await page.goBack();
  await expect(columns(page)).toHaveText([
    'Cloudflare, 2 July 2019',
    'Stack Exchange, 20 July 2016',
  ]);
  await page.goForward();
  await expect(columns(page)).toHaveCount(3);
});

test('Escape closes the list, and arrows go round through the field', async ({ page }) => {
  await page.goto('/compare/');
  const combobox = page.getByRole('combobox', { name: field });
  await combobox.focus();
  await page.keyboard.type('stack exchange');
  await expect(page.getByRole('option')).toHaveCount(1);
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(combobox).toHaveAttribute('aria-activedescendant', 'picker-match-0');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(combobox).toHaveAttribute('aria-expanded', 'false');
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.keyboard.type(' zzzz');
  await expect(page.getByText('No incident matches “stack exchange zzzz”.')).toBeVisible();
});

test('four are the most, and more in an address are said to be too many', async ({ page }) => {
  const more = [fire, '2021-10-28-roblox-73-hours', '2021-06-08-fastly-global-outage'];
  await page.goto(`${pair},${more.join(',')}`);
  await expect(columns(page)).toHaveCount(4);
  await expect(page.getByText('These are the first four.')).toBeVisible();
  await page.getByRole('combobox', { name: field }).focus();
  await page.keyboard.type('dyn');
  await expect(page.getByRole('option')).toHaveCount(0);
});

test('what is the same in both is marked in words, causes first', async ({ page }) => {
  await page.goto(pair);
  const causes = page.locator('[data-row="causes"] td').first().getByRole('listitem');
  await expect(causes.first()).toHaveText('Regular expression backtracking both');
  await expect(page.locator('.compare-common dt').first()).toHaveText('Causes');
});

test('the scale is one for all, and is in the address', async ({ page }) => {
  await page.goto(pair);
  await expect(page.locator('.compare-drawing')).toHaveCount(2);
  const bars = () =>
    page.locator('.compare-drawing').evaluateAll((drawings) =>
      drawings.map((drawing) => {
        const bands = [...drawing.querySelectorAll('.band:not(.band-lead-up)')];
        return Math.max(...bands.map((band) => band.getBoundingClientRect().right));
      }),
    );
  const [long = 0, short = 0] = await bars();
  expect(long).toBeGreaterThan(short * 1.5);
  await page.getByRole('radio', { name: 'linear' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/&scale=log$/);
  await expect(page.getByText('One logarithmic scale for all')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('radio', { name: 'logarithmic' })).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'linear', exact: true })).toBeChecked();
});

test('every mark of a drawing has its text in the list of key events', async ({ page }) => {
  await page.goto(pair);
  const drawing = page.locator('.compare-drawing').first();
  await expect(drawing.locator('.mark').first()).toBeVisible();
  const last = await drawing.locator('.mark text').last().textContent();
  const list = page.locator('.compare-events ol').first();
  await expect(list.getByRole('listitem')).toHaveCount(Number(last?.split('–').at(-1)));
  await list.getByRole('link').last().click();
  await expect(page).toHaveURL(new RegExp(`/postmortems/${waf}/#t-`));
});

test('an address with an id that nobody has says so', async ({ page }) => {
  await page.goto(`/compare/?ids=${waf},2031-01-01-nothing`);
  await expect(page.getByText('There is no incident “2031-01-01-nothing” here.')).toBeVisible();
  await expect(page.getByText('Choose one more incident')).toBeVisible();
  await expect(chosen(page)).toHaveText(['Cloudflare, 2 July 2019']);
  await page.getByRole('region', { name: 'Pairs to begin with' }).getByRole('link').first().click();
  await expect(columns(page)).toHaveCount(2);
});

test('French compares the same incidents, told in French or marked as English', async ({
  page,
}) => {
  await page.goto(pair);
  await expect(columns(page)).toHaveCount(2);
  await page.getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(new RegExp(`/fr${pair.replace('?', '\\?')}$`));
  await expect(columns(page)).toHaveText([
    'Cloudflare, 2 juillet 2019',
    'Stack Exchange, 20 juillet 2016',
  ]);
  await expect(page.getByRole('columnheader').locator('[lang="en"]')).toHaveCount(1);
  await expect(columns(page).first()).toHaveAttribute('href', `/fr/postmortems/${waf}/`);
  await expect(columns(page).last()).toHaveAttribute('href', `/postmortems/${regex}/`);
});

test('on paper the choice is left out and the comparison is not', async ({ page }) => {
  await page.goto(pair);
  await expect(columns(page)).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('combobox')).toBeHidden();
  await expect(page.locator('.compare-drawing').first()).toBeVisible();
  await expect(columns(page).first()).toBeVisible();
});

const sets = [pair, `${pair},${fire},2021-10-28-roblox-73-hours&scale=log`, `/fr${pair}`];

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [320, 1280])
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      for (const [index, path] of sets.entries())
        test(`comparison ${index + 1} has no axe violations and does not scroll sideways`, async ({
          page,
        }) => {
          await page.goto(path, { waitUntil: 'networkidle' });
          await expect(columns(page).first()).toBeVisible();
          const axe = new AxeBuilder({ page }).options({
            rules: { 'target-size': { enabled: true } },
          });
          expect((await axe.analyze()).violations).toEqual([]);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow).toBe(0);
          for (const drawing of await page.locator('.compare-drawing').all())
            expect(await misplacedWords(drawing)).toEqual([]);
        });
    });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says so and leads to the list of all incidents', async ({ page }) => {
    await page.goto(pair);
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    await expect(page.getByRole('combobox')).toBeHidden();
    await page.getByRole('link', { name: 'All incidents' }).click();
    await expect(page).toHaveURL(/\/$/);
  });
});
