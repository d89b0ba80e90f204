import { expect, test } from 'vitest';
import { runsOfTime } from '../../../src/figures/timeline/time-runs.ts';

const runs = (points: readonly number[], end = points.at(-1) ?? 0) =>
  runsOfTime({ points, end }).map(({ from, to }) => [from, to]);
const hour = 60;
const day = 24 * hour;

test('what is legible without breaks has none, however long the silence in it', () => {
  expect(runs([0, 20, 40, 60, 400, 420, 440])).toEqual([[0, 440]]);
});

test('even times have no breaks, however long and many', () => {
  expect(runs(Array.from({ length: 40 }, (_, index) => index * 8 * hour))).toEqual([
    [0, 39 * 8 * hour],
  ]);
});

test('two clusters a year apart are broken between them', () => {
  const cluster = [0, 5, 12, 30, 60];
  const later = cluster.map((minutes) => minutes + 365 * day);
  expect(runs([...cluster, ...later])).toEqual([
    [0, 60],
    [365 * day, 365 * day + 60],
  ]);
});

test('a dense beginning is broken off from the days after it', () => {
  expect(runs([0, 11, 55, 90, 385, 565, 1058, 4 * day, 7 * day, 9 * day, 10 * day])).toEqual([
    [0, 1058],
    [4 * day, 10 * day],
  ]);
});

test('gaps that grow and grow have a chain of breaks, three at most', () => {
  const growing = Array.from({ length: 16 }, (_, index) => 4 ** index - 1);
  expect(runs(growing)).toEqual([
    [0, 63],
    [255, 4095],
    [16_383, 1_048_575],
    [4_194_303, 1_073_741_823],
  ]);
});

test('a pause is cut only where it is longer than all on one side of it', () => {
  expect(runs([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 300, 600, 900])).toEqual([
    [0, 15],
    [300, 900],
  ]);
});

test('what follows a long pause after the end stands together', () => {
  expect(runs([-9 * day, -10, 0, 30, 70, 2 * day, 90 * day, 400 * day], 70)).toEqual([
    [-9 * day, -9 * day],
    [-10, 70],
    [2 * day, 400 * day],
  ]);
});

test('an open end is a break, however soon something follows', () => {
  expect(
    runsOfTime({ points: [0, 30, 70, 75], end: 70, isOpen: true }).map(({ from, to }) => [
      from,
      to,
    ]),
  ).toEqual([
    [0, 70],
    [75, 75],
  ]);
});
