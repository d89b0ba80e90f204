import { drawAll } from './draw-all.ts';
import { misplacedWords } from './misplaced-words.ts';
import { flagship } from './pages.ts';
import { expect, test } from './test.ts';

for (const width of [320, 768, 1440])
  test(`at ${width} px no label covers another or leaves its map`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/figures/');
    await drawAll(page);
    const label = page.locator('text').filter({ visible: true });
    const named = page.locator('.map-drawing').filter({ visible: true, has: label });
    expect(await named.count()).toBeGreaterThan(5);
    for (const map of await named.all()) expect(await misplacedWords(map)).toEqual([]);
  });

test('the marks and the table name the same regions at the same levels', async ({ page }) => {
  await page.goto(flagship);
  const section = page.getByRole('region', { name: 'Regions', exact: true });
  const marks = await section
    .locator('[data-regions] > title')
    .evaluateAll((titles) => titles.map(({ textContent }) => textContent.split(',')[0]));
  const rows = await section
    .locator('tbody tr')
    .evaluateAll((found) =>
      found.map((row) =>
        [row.querySelector('th')?.firstChild, row.querySelector('td')]
          .map((cell) => cell?.textContent?.trim())
          .join(': '),
      ),
    );
  expect(rows).toHaveLength(5);
  expect(marks.toSorted()).toEqual(rows.toSorted());
});

test('the map has a name, and a description that tells claims apart', async ({ page }) => {
  await page.goto(flagship);
  const map = page.getByRole('img', { name: 'Map of the affected regions' });
  await expect(map).toHaveAccessibleName('Map of the affected regions');
  await expect(map).toHaveAccessibleDescription(
    'World: Outage, according to primary sources or measurements. ' +
      'Outage, according to the press: Europe, US East Coast, United Kingdom, Morocco.',
  );
});

test('the land is one picture that all maps share, loaded as it comes near', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(flagship, { waitUntil: 'networkidle' });
  expect(loaded.filter((path) => path.startsWith('/maps/'))).toEqual([]);
  await page.locator('#regions').scrollIntoViewIfNeeded();
  const land = page.locator('.map img');
  await expect
    .poll(() => land.evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBe(2000);
  await page.goto('/figures/');
  const addresses = await page
    .locator('.map img')
    .evaluateAll((images) => images.map((image) => image.getAttribute('src')));
  expect(new Set(addresses).size).toBe(1);
});

test('what lies in one small region has a map of its own, and a place in the world', async ({
  page,
}) => {
  await page.goto('/figures/');
  const city = page.getByRole('region', { name: 'One city: Strasbourg' });
  await expect(city.locator('.map-label')).toContainText('OVHcloud Strasbourg');
  await expect(city.locator('.map-land')).toBeVisible();
  await expect(city.locator('.map-locator img')).toBeVisible();
});

test('without colours of its own the map keeps its fills', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/figures/');
  const looks = page.locator('#map-looks ~ .map');
  const ground = looks.locator('.map-ground').first();
  const ink = looks.locator('.map-ink').first();
  const fill = (element: Element) => getComputedStyle(element).fill;
  expect(await ink.evaluate(fill)).not.toBe(await ground.evaluate(fill));
  const solid = looks.locator('.map-area.map-outage.map-stated').first();
  expect(await solid.evaluate(fill)).toBe(await ink.evaluate(fill));
});
