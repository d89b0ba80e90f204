import { expect, test } from 'vitest';
import type { CustomRegion } from '../../../../src/domain/regions/region.ts';
import { regionName } from '../../../../src/domain/regions/region-name.ts';
import { resolveRegion } from '../../../../src/domain/regions/resolve-region.ts';

const campus: CustomRegion = {
  code: 'campus',
  name: { en: 'Lyon campus', fr: 'Campus de Lyon' },
  at: [45.78, 4.87],
};

test.each([
  ['world', 'en', 'World'],
  ['world', 'fr', 'Monde'],
  ['north-america', 'en', 'North America'],
  ['north-america', 'fr', 'Amérique du Nord'],
  ['antarctica', 'fr', 'Antarctique'],
  ['DE', 'en', 'Germany'],
  ['DE', 'fr', 'Allemagne'],
  ['DE', 'de', 'Deutschland'],
  ['US-NY', 'fr', 'New York'],
  ['aws:us-east-1', 'fr', 'AWS US East (N. Virginia)'],
  ['iata:ATL', 'fr', 'Atlanta (ATL)'],
  ['campus', 'fr', 'Campus de Lyon'],
  ['campus', 'de', 'Lyon campus'],
])('%s is called in %s: %s', (code, locale, name) => {
  const region = resolveRegion(code, [campus]);
  expect(region && regionName(region, locale)).toBe(name);
});
