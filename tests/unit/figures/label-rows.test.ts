import { expect, test } from 'vitest';
import { placeLabels } from '../../../src/figures/timeline/label-rows.ts';

const measures = { width: 100, rows: 3, betweenLabels: 5, besideLine: 2 };
const place = (...labels: readonly [x: number, width: number][]) =>
  placeLabels(
    labels.map(([x, width]) => ({ x, width })),
    measures,
  ).map(({ label, row, side }) => [label.x, row, side]);

test('labels with room between them share the lowest row', () => {
  expect(place([50, 20], [10, 20])).toEqual([
    [50, 0, 'right'],
    [10, 0, 'right'],
  ]);
});

test('an earlier label that would touch stands above, like a stair', () => {
  expect(place([50, 30], [40, 30], [30, 30])).toEqual([
    [50, 0, 'right'],
    [40, 1, 'right'],
    [30, 2, 'right'],
  ]);
});

test('a label without room on its right runs to the left, above all others', () => {
  expect(place([95, 30], [40, 30])).toEqual([
    [95, 1, 'left'],
    [40, 0, 'right'],
  ]);
});

test('no label covers the line of another one', () => {
  // The second would have room below the first, but its line would run through it.
  expect(place([20, 60], [70, 20], [60, 20])).toEqual([[20, 0, 'right']]);
});

test('a label that finds no place is left out', () => {
  expect(place([40, 50], [35, 50], [30, 50], [25, 50])).toHaveLength(3);
});
