import { expect, test } from 'vitest';
import { clearPlaces } from '../../../src/figures/clear-places.ts';
import { spread } from '../../../src/figures/spread.ts';
import { wrapWords } from '../../../src/figures/wrap-words.ts';

test('positions that are far enough apart stay', () => {
  expect(spread([50, 10, 90], 16, 0, 100)).toEqual([50, 10, 90]);
});

test('positions that are too near make way, and none leaves the frame', () => {
  expect(spread([98, 97, 99], 16, 0, 100)).toEqual([84, 68, 100]);
  expect(spread([2, 1], 16, 0, 100)).toEqual([17, 1]);
});

const frame = { top: 0, bottom: 100 };
const level = (y: number) => ({
  label: '',
  runs: [
    [
      { x: 0, y, isDerived: false },
      { x: 1, y, isDerived: false },
    ],
  ],
});

test('a name stands beside its line and not on it', () => {
  const [place = 0] = clearPlaces([{ from: 0.5, y: 34 }], [level(0.5)], frame, 16);
  expect(place).toBe(32);
});

test('a name goes where neither lines nor names are', () => {
  const wanted = [
    { from: 0.5, y: 34 },
    { from: 0.5, y: 34 },
  ];
  const places = clearPlaces(wanted, [level(0.5)], frame, 16);
  expect(Math.abs((places[0] ?? 0) - (places[1] ?? 0))).toBeGreaterThanOrEqual(16);
  for (const place of places) expect(Math.abs(place - 50)).toBeGreaterThanOrEqual(9.6);
});

test('words go on the next line, and long ones are cut', () => {
  expect(wrapWords('one two three', 8)).toEqual(['one two', 'three']);
  expect(wrapWords('abcdefghij k', 4)).toEqual(['abcd', 'efgh', 'ij k']);
  expect(wrapWords('', 4)).toEqual(['']);
});
