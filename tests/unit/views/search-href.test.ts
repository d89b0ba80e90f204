import { expect, test } from 'vitest';
import { searchHref } from '../../../src/views/search-href.ts';
import { edition } from './samples.ts';

test.each([
  [{ trigger: 'deploy' }, '/search/?trigger=deploy'],
  [{ cause: 'network', duration: { from: 60, to: 240 } }, '/search/?cause=network&duration=1h..4h'],
  [{ duration: { from: 0, to: 10 } }, '/search/?duration=..10m'],
  [{ duration: { from: 1440, to: 10_080 } }, '/search/?duration=1d..7d'],
  [{ duration: { from: 10_080, to: Number.POSITIVE_INFINITY } }, '/search/?duration=7d..'],
])('%j is searched for at %s', (set, href) => {
  expect(searchHref(set, edition)).toBe(href);
});

test('a search stays in its language', () => {
  expect(searchHref({ cause: 'data' }, { ...edition, folder: 'fr/' })).toBe(
    '/fr/search/?cause=data',
  );
});
