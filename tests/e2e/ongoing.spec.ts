import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { soundPostmortem } from '../build/mistakes.ts';
import { copyEmptyProject } from '../build/project-copy.ts';
import { testOnSiteOf } from './site-of.ts';
import { expect } from './test.ts';

const ongoing = soundPostmortem.replace(/^resolved: .*\n/m, '');

/** A site with an incident that is over and two that go on, of which the second is newer. */
const test = testOnSiteOf(async () => {
  const project = await copyEmptyProject(process.cwd());
  const folder = join(project, 'content/postmortems');
  await mkdir(folder);
  const write = (name: string, text: string) => writeFile(join(folder, `${name}.md`), text);
  await write('2024-05-01-over', soundPostmortem);
  await write('2024-05-01-older', ongoing.replace('status: resolved', 'status: monitoring'));
  await write(
    '2024-05-01-newer',
    ongoing
      .replace('status: resolved', 'status: identified')
      .replace('title: The checkout', 'title: The new checkout')
      .replace('started: 2024-05-01T10:00Z', 'started: 2024-05-01T09:59Z')
      .replaceAll('2024-05-01T', '2024-05-02T'),
  );
  return project;
});

test('pages tell of the newest that goes on, and of how many more', async ({ page }) => {
  for (const path of ['/about/', '/search/', '/actions/', '/postmortems/2024-05-01-over/']) {
    await page.goto(path);
    const banner = page.getByRole('complementary', { name: 'Going on now' });
    await expect(banner).toHaveText(
      /^\s*Identified\s+The new checkout returned errors\s+since 2 May 2024, 09:59\sUTC\s+and 1 more\s*$/,
    );
  }
  await page.getByRole('link', { name: 'and 1 more' }).click();
  await expect(page).toHaveURL(/[0-9]\/$/);
});

test('the front page lists them and does not say it twice', async ({ page }) => {
  await page.goto('/');
  await expect(page.locator('.banner')).toHaveCount(0);
  await expect(page.locator('.ongoing .incident')).toHaveCount(2);
});

test('the page of an incident that goes on tells of the other', async ({ page }) => {
  await page.goto('/postmortems/2024-05-01-newer/');
  await expect(page.locator('.banner')).toContainText('Monitoring');
  await expect(page.locator('.banner').getByRole('link')).toHaveCount(1);
});

test('in French the banner is in French, and marks a title that is not', async ({ page }) => {
  await page.goto('/fr/about/');
  const banner = page.getByRole('complementary', { name: 'Incident en cours' });
  await expect(banner).toContainText('Cause identifiée');
  await expect(banner).toContainText('depuis le 2 mai 2024');
  await expect(banner.getByRole('link').first()).toHaveAttribute('lang', 'en');
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [320, 1280])
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });

      test('the banner has no axe violations and does not scroll sideways', async ({ page }) => {
        await page.goto('/postmortems/2024-05-01-over/', { waitUntil: 'networkidle' });
        const axe = new AxeBuilder({ page }).options({
          rules: { 'target-size': { enabled: true } },
        });
        const { violations } = await axe.analyze();
        expect(violations).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      });
    });
