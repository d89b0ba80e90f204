import { expect, test } from 'vitest';
import type { CustomRegion } from '../../../../src/domain/regions/region.ts';
import { regionChain } from '../../../../src/domain/regions/region-chain.ts';

const custom = (code: string, within?: string): CustomRegion => ({
  code,
  name: { en: code },
  at: [0, 0],
  within,
});

test.each([
  ['world', ['world']],
  ['europe', ['europe', 'world']],
  ['US-NY', ['US-NY', 'US', 'north-america', 'world']],
  ['FR-75C', ['FR-75C', 'FR-IDF', 'FR', 'europe', 'world']],
  ['aws:us-east-1', ['aws:us-east-1', 'US-VA', 'US', 'north-america', 'world']],
  ['ovh:sbg2', ['ovh:sbg2', 'ovh:sbg', 'FR-GES', 'FR', 'europe', 'world']],
  ['iata:SYD', ['iata:SYD', 'AU-NSW', 'AU', 'oceania', 'world']],
  ['nowhere', []],
])('the chain of %s is %j', (code, chain) => {
  expect(regionChain(code)).toEqual(chain);
});

test('a custom region leads through its parents', () => {
  const hall = custom('hall', 'campus');
  expect(regionChain('hall', [hall, custom('campus', 'FR')])).toEqual([
    'hall',
    'campus',
    'FR',
    'europe',
    'world',
  ]);
});

test('a custom region with an unknown parent leads to the world', () => {
  expect(regionChain('hall', [custom('hall', 'nowhere')])).toEqual(['hall', 'world']);
});

test('custom regions that lie in each other lead to the world', () => {
  expect(regionChain('a', [custom('a', 'b'), custom('b', 'a')])).toEqual(['a', 'b', 'world']);
});
