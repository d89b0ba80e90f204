import { expect, test } from 'vitest';
import { positionOf, scaleKnots, timeScale } from '../../../src/figures/timeline/time-scale.ts';

const measures = { width: 120, edge: 10, gap: 10, openGap: 20, moment: 20 };

test('time without long pauses has one scale from edge to edge', () => {
  const scale = timeScale({ points: [0, 20, 50, 100], end: 100 }, measures);
  expect([0, 20, 50, 100].map((minutes) => Math.round(positionOf(minutes, scale) * 120))).toEqual([
    10, 30, 60, 110,
  ]);
});

test('a long pause before or after the incident is cut, and the moment behind it has its room', () => {
  const scale = timeScale({ points: [0, 30, 70, 10_000], end: 70 }, measures);
  expect(scale.segments.map(({ from, to }) => [from, to])).toEqual([
    [0, 70],
    [10_000, 10_000],
  ]);
  expect(positionOf(70, scale) * 120).toBeCloseTo(80);
  expect(positionOf(10_000, scale) * 120).toBeCloseTo(100);
});

test('a pause within the incident stays, however long the silence tells of', () => {
  const scale = timeScale({ points: [0, 50, 100], end: 100 }, measures);
  expect(scale.segments).toHaveLength(1);
});

test('a pause within the incident that hides all the rest is cut', () => {
  const scale = timeScale({ points: [0, 5, 10, 20, 5_000], end: 5_000 }, measures);
  expect(scale.segments.map(({ from, to }) => [from, to])).toEqual([
    [0, 20],
    [5_000, 5_000],
  ]);
});

test('a single moment stands in the middle', () => {
  const scale = timeScale({ points: [0], end: 0 }, measures);
  expect(positionOf(0, scale)).toBe(0.5);
});

test('a moment that was cut out lies at the edge of its gap', () => {
  const scale = timeScale({ points: [0, 70, 10_000], end: 70 }, measures);
  expect(positionOf(500, scale)).toBe(positionOf(70, scale));
});

test('the knots of a scale are the ends of each segment, a moment alone in its middle', () => {
  const scale = timeScale({ points: [0, 30, 70, 10_000], end: 70 }, measures);
  expect(scaleKnots(scale)).toEqual([
    [
      [0, 8.33],
      [70, 66.67],
    ],
    [[10_000, 83.33]],
  ]);
});

test('an open end has room to run out, whether or not anything follows it', () => {
  const scale = timeScale({ points: [0, 30, 70, 80], end: 70, isOpen: true }, measures);
  expect(scale.segments.map(({ from, to }) => [from, to])).toEqual([
    [0, 70],
    [80, 80],
  ]);
  expect(scale.segments.map(({ left, right }) => [left * 120, right * 120])).toEqual([
    [10, 70],
    [90, 110],
  ]);
  const last = timeScale({ points: [0, 30, 70], end: 70, isOpen: true }, measures);
  expect((last.segments[0]?.right ?? 0) * 120).toBe(90);
});
