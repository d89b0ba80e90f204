import { expect, test } from 'vitest';
import { median } from '../../../src/domain/median.ts';

test.each([
  [[], undefined],
  [[7], 7],
  [[9, 1], 5],
  [[30, 1, 2], 2],
  [[10, 2, 30, 4], 7],
])('the middle of %j is %s', (values, expected) => {
  expect(median(values)).toBe(expected);
});
