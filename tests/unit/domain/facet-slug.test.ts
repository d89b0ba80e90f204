import { expect, test } from 'vitest';
import { facetSlug } from '../../../src/domain/facet-slug.ts';

test.each([
  ['bad-deploy', 'bad-deploy'],
  ['aws:us-east-1', 'aws-us-east-1'],
  ['Knight Capital Americas LLC', 'knight-capital-americas-llc'],
  ['Société Générale', 'societe-generale'],
  ['Ørsted & Łódź', 'orsted-lodz'],
])('%s has a page at %s', (value, slug) => {
  expect(facetSlug(value)).toBe(slug);
});

test('names in other scripts have addresses of their own', () => {
  expect(facetSlug('株式会社 ABC')).toMatch(/^abc-[a-z0-9]+$/);
  expect(facetSlug('有限会社 ABC')).not.toBe(facetSlug('株式会社 ABC'));
  expect(facetSlug('Яндекс')).toMatch(/^[a-z0-9]+$/);
  expect(facetSlug('!')).toMatch(/^[a-z0-9]+$/);
});

test('a name has one address however its marks are written', () => {
  expect(facetSlug('й'.normalize('NFD'))).toBe(facetSlug('й'.normalize('NFC')));
});
