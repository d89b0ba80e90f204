import { expect, test } from 'vitest';
import { comparePlane, placeOf } from '../../../../src/figures/compare/compare-plane.ts';
import { timelineOf } from './samples.ts';

const short = timelineOf({ end: 27 });
const long = timelineOf({ end: 100 });

test('a linear scale ends with the longest', () => {
  expect(comparePlane([short, long], 'linear', 640)).toEqual({
    width: 640,
    left: 10,
    right: 630,
    scale: 'linear',
    last: 100,
  });
});

test.each([
  [-5, 10],
  [0, 10],
  [0.1, 12],
  [27, 177],
  [50, 320],
  [100, 630],
  [500, 630],
])('on a linear scale of 100 minutes, minute %s lies at pixel %s', (minutes, x) => {
  expect(placeOf(minutes, comparePlane([short, long], 'linear', 640))).toBe(x);
});

test.each([
  [0, 10],
  [1, 12],
  [10, 144],
  [60, 248],
  [1440, 432],
  [10_080, 545],
  [43_200, 630],
  [100_000, 630],
])('on the logarithmic scale, minute %s lies at pixel %s', (minutes, x) => {
  expect(placeOf(minutes, comparePlane([short, long], 'log', 640))).toBe(x);
});

test('what lies before the start, later than the scale or has no end has an edge', () => {
  const edges = (...timelines: Parameters<typeof comparePlane>[0]) => {
    const { left, right } = comparePlane(timelines, 'linear', 640);
    return [left, right];
  };
  expect(edges(timelineOf({ end: 27, minutes: [-11] }), long)).toEqual([32, 630]);
  expect(edges(timelineOf({ end: 27, minutes: [90] }), long)).toEqual([10, 630]);
  expect(edges(timelineOf({ end: 27, minutes: [101] }), long)).toEqual([10, 608]);
  expect(edges(timelineOf({ end: 27, isOpen: true }), long)).toEqual([10, 608]);
});

test('incidents that are over in the minute in which they began have a scale too', () => {
  expect(comparePlane([timelineOf({ end: 0 })], 'linear', 640).last).toBe(1);
});
