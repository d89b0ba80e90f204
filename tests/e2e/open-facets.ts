import type { Page } from '@playwright/test';

/** Opens every group of filters of the search page. */
export async function openFacets(page: Page): Promise<void> {
  await page.locator('details.facet').evaluateAll((groups: HTMLDetailsElement[]) => {
    for (const group of groups) group.open = true;
  });
}
