import { expect, test } from 'vitest';
import { minuteRangeText, readMinuteRange } from '../../../src/search/minute-range.ts';

test.each([
  ['>1h', { from: 60 }, '1h..'],
  ['>=90', { from: 90 }, '90m..'],
  ['<30m', { to: 30 }, '..30m'],
  ['1h..4h', { from: 60, to: 240 }, '1h..4h'],
  ['1h-2d', { from: 60, to: 2880 }, '1h..2d'],
  ['..1j', { to: 1440 }, '..1d'],
  ['1.5h..', { from: 90 }, '90m..'],
  ['0..0', { from: 0, to: 0 }, '0m..0m'],
])('%s', (written, expected, canonical) => {
  const range = readMinuteRange(written);
  expect(range).toEqual({ from: undefined, to: undefined, ...expected });
  expect(minuteRangeText(range ?? {})).toBe(canonical);
  expect(readMinuteRange(canonical)).toEqual(range);
});

test.each(['', 'long', '4h..1h', '..', '>', '1y', '5'])('%j is no range', (written) => {
  expect(readMinuteRange(written)).toBeUndefined();
});
