import { expect, test } from 'vitest';
import { comparisonQuery, readComparison } from '../../../src/views/compare-address.ts';
import { compareHref } from '../../../src/views/compare-href.ts';
import { edition } from './samples.ts';

test.each([
  ['', [], 'linear'],
  ['?ids=', [], 'linear'],
  ['?ids=a', ['a'], 'linear'],
  ['?ids=b,a&scale=log', ['b', 'a'], 'log'],
  ['?ids=a,b,a,,%20c', ['a', 'b', 'c'], 'linear'],
  ['?ids=a%2Cb&scale=round', ['a', 'b'], 'linear'],
  ['?ids=a,b,c,d,e', ['a', 'b', 'c', 'd', 'e'], 'linear'],
])('the address %s names %j on the scale %s', (search, ids, scale) => {
  expect(readComparison(search)).toEqual({ ids, scale });
});

test('a comparison is written as it is read', () => {
  expect(comparisonQuery({ ids: ['b', 'a'], scale: 'log' })).toBe('?ids=b,a&scale=log');
  expect(comparisonQuery({ ids: ['a&b', 'c'], scale: 'linear' })).toBe('?ids=a%26b,c');
  expect(comparisonQuery({ ids: [], scale: 'linear' })).toBe('');
});

test('a comparison stands in the language of the page', () => {
  expect(compareHref(['a', 'b'], edition)).toBe('/compare/?ids=a,b');
  expect(compareHref(['a', 'b'], { ...edition, folder: 'fr/' })).toBe('/fr/compare/?ids=a,b');
});
