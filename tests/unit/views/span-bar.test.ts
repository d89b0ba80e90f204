import { expect, test } from 'vitest';
import { spanBarWidth } from '../../../src/views/span-bar.ts';

test.each([
  [0, 2],
  [1, 2],
  [60, 74],
  [24 * 60, 131],
  [30 * 24 * 60, 192],
  [365 * 24 * 60, 192],
])('%s minutes reach to pixel %s', (minutes, width) => {
  expect(spanBarWidth(minutes)).toBe(width);
});
