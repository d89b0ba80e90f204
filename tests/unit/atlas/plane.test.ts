import { expect, test } from 'vitest';
import { clipRing, sidesOf } from '../../../src/atlas/clip-ring.ts';
import { outlineOf, writePath } from '../../../src/atlas/outline.ts';
import { type Ring, ringArea } from '../../../src/atlas/plane.ts';
import { simplifyLine } from '../../../src/atlas/simplify-line.ts';

const square: Ring = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
  [0, 0],
];

test('a simplified line keeps its ends and what is farther off than the tolerance', () => {
  const line = [
    [0, 0],
    [1, 0.4],
    [2, 0],
    [3, 2],
    [4, 0],
  ] as const;
  expect(simplifyLine(line, 1)).toEqual([
    [0, 0],
    [2, 0],
    [3, 2],
    [4, 0],
  ]);
});

test('a ring is closed along the sides that cut it', () => {
  const cut = clipRing(square, sidesOf({ left: 5, top: 0, right: 20, bottom: 20 }));
  expect(cut).toEqual([
    [5, 0],
    [10, 0],
    [10, 10],
    [5, 10],
    [5, 0],
  ]);
  expect(ringArea(cut)).toBe(50);
});

test('a ring outside of all sides is gone', () => {
  expect(clipRing(square, sidesOf({ left: 20, top: 0, right: 30, bottom: 20 }))).toEqual([]);
});

test('a path is written in relative whole numbers, without specks', () => {
  const speck: Ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ];
  expect(writePath([square, speck])).toBe('M0 0l10 0 0 10-10 0z');
});

test('an outline is marked at its largest polygon', () => {
  const island: Ring = square.map(([x, y]) => [x / 2 + 90, y / 2]);
  const outline = outlineOf([[island], [square]]);
  expect(outline?.box).toEqual({ left: 0, top: 0, right: 10, bottom: 10 });
  expect(outline?.middle).toEqual([5, 5]);
});

test('nothing has no outline', () => {
  expect(outlineOf([])).toBeUndefined();
});
