import { expect, test } from 'vitest';
import { nearest } from '../../../src/domain/nearest.ts';

test.each([
  ['sevrity', ['severity', 'services'], 'severity'],
  ['mointoring', ['monitoring', 'staff'], 'monitoring'],
  ['SEV9', ['SEV1', 'SEV2'], 'SEV1'],
  ['fr', ['FR', 'GB'], 'FR'],
  ['entirely-else', ['monitoring', 'staff'], undefined],
])('%s among %j is %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});
