import { expect, test } from 'vitest';
import { timeScale } from '../../../src/figures/timeline/time-scale.ts';
import { timeAxis } from '../../../src/figures/timeline/time-ticks.ts';

const scaleMeasures = { width: 320, edge: 10, gap: 10, moment: 30 };
const measures = { width: 320, name: 40, space: 10, nameAt: () => 40 };
const startedAt = 13 * 60 + 42;

test('ticks stand at round times, as close as their names allow', () => {
  const scale = timeScale({ points: [0, 100], end: 100 }, scaleMeasures);
  const { step, ticks } = timeAxis(scale, startedAt, measures);
  expect(step).toBe(30);
  expect(ticks.map(({ minutes }) => minutes + startedAt)).toEqual([14 * 60, 14 * 60 + 30, 15 * 60]);
});

test('a moment behind a gap has a tick of its own, at the moment itself', () => {
  const scale = timeScale({ points: [0, 100, 10_007], end: 100 }, scaleMeasures);
  expect(timeAxis(scale, startedAt, measures).ticks.at(-1)?.minutes).toBe(10_007);
});

test('a name that would touch the one before it is left out', () => {
  const scale = timeScale({ points: [0, 100, 10_000, 20_000], end: 100 }, scaleMeasures);
  const wide = { ...measures, nameAt: (minutes: number) => (minutes > 9_000 ? 90 : 40) };
  expect(timeAxis(scale, startedAt, wide).ticks.map(({ anchor }) => anchor)).toEqual([
    'middle',
    'middle',
    'middle',
    undefined,
    'end',
  ]);
});

test('a single moment has one tick', () => {
  const scale = timeScale({ points: [0], end: 0 }, scaleMeasures);
  expect(timeAxis(scale, startedAt, measures)).toEqual({
    step: 1,
    ticks: [{ minutes: 0, x: 0.5, anchor: 'middle' }],
  });
});
