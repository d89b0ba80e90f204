import { flagship } from './pages.ts';
import { expect, test } from './test.ts';

const languages = [
  {
    path: flagship,
    title: 'Related',
    reason: 'also a pattern that backtracked, and processors with no time left',
    neighbours: 'Older and newer incidents',
  },
  {
    path: `/fr${flagship}`,
    title: 'Incidents apparentés',
    reason: 'aussi un motif qui rebrousse chemin et des processeurs saturés',
    neighbours: 'Incidents plus anciens et plus récents',
  },
];

for (const { path, title, reason, neighbours } of languages) {
  test(`${path} leads to a related incident and says why it is one`, async ({ page }) => {
    await page.goto(path);
    const related = page.getByRole('region', { name: title });
    const item = related.getByRole('listitem').filter({ hasText: 'Stack Exchange' });
    await expect(item).toContainText(`Stack Exchange · ${reason}`);
    await item.getByRole('link').click();
    await expect(page).toHaveURL(/2016-07-20-stack-overflow-regex\/$/);
  });

  test(`${path} leads to the incidents before and after it`, async ({ page }) => {
    await page.goto(path);
    const nav = page.getByRole('navigation', { name: neighbours });
    const row = nav.getByRole('listitem').filter({ hasText: /^Cloudflare/ });
    await row.locator('[rel="next"]').click();
    await expect(page).toHaveURL(/2020-07-17-cloudflare-backbone-atlanta\/$/);
    await page.goBack();
    await row.locator('[rel="prev"]').click();
    await expect(page).toHaveURL(/2019-06-24-verizon-bgp-route-leak\/$/);
  });
}
