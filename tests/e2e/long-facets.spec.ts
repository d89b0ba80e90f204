import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { soundPostmortem } from '../build/mistakes.ts';
import { copyEmptyProject } from '../build/project-copy.ts';
import { testOnSiteOf } from './site-of.ts';
import { expect } from './test.ts';

const count = 64;

/** One organisation with many incidents, one every three months, and services of its own. */
const test = testOnSiteOf(async () => {
  const project = await copyEmptyProject(process.cwd());
  const folder = join(project, 'content/postmortems');
  await mkdir(folder);
  for (let index = 0; index < count; index += 1)
    await writeFile(join(folder, `incident-${index}.md`), incident(index));
  return project;
});

// Axe looks at every element of a long page.
test.setTimeout(120_000);

function incident(index: number) {
  const day = `${2008 + Math.floor(index / 4)}-0${(index % 4) + 1}-01`;
  const last = index === count - 1;
  return soundPostmortem
    .replaceAll('2024-05-01', day)
    .replace('title: The checkout', `title: '${index}: the \`checkout\``)
    .replace('errors\n', "errors'\n")
    .replace('organisation: Example', last ? 'organisation: 株式会社' : 'organisation: Example')
    .replace('severity:', "services: ['Check-out & tills']\nseverity:");
}

test('the newest of many incidents have rows, older ones a line each, and none is lost', async ({
  page,
}) => {
  await page.goto('/services/check-out-tills/');
  await expect(page.getByRole('heading', { name: `${count} incidents` })).toBeVisible();
  await expect(page.locator('.incidents > li')).toHaveCount(40);
  await expect(page.locator('.incident-lines > li')).toHaveCount(count - 40);
  await page.getByRole('link', { name: /^0: the checkout/ }).click();
  await expect(page).toHaveURL(/\/postmortems\/incident-0\/$/);
});

test('many incidents are bars and a table that counts', async ({ page }) => {
  await page.goto('/services/check-out-tills/');
  await expect(page.locator('.lengths-impact .length-bars > rect')).toHaveCount(1);
  await expect(page.locator('.length-dot')).toHaveCount(0);
  await page.getByText('The same as a table').click();
  const row = page.getByRole('row', { name: /^10\smin to under 1\sh/ });
  await expect(row.getByRole('cell')).toHaveText([`${count}`, '0']);
});

test('a name in another script has a page', async ({ page }) => {
  await page.goto('/organisations/');
  await page.getByRole('link', { name: '株式会社' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('株式会社');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`a long page has no axe violations and fits a phone, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto('/services/check-out-tills/');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
