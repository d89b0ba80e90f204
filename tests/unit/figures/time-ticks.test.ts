import { expect, test } from 'vitest';
import { timeScale } from '../../../src/figures/timeline/time-scale.ts';
import { timeAxis } from '../../../src/figures/timeline/time-ticks.ts';

const scaleMeasures = { width: 320, edge: 10, gap: 10, openGap: 20, moment: 30 };
const measures = { width: 320, name: 40, space: 10, nameAt: () => 40 };
const startedAt = 13 * 60 + 42;
const day = 24 * 60;
const shown = (ticks: readonly { readonly minutes: number }[]) =>
  ticks.map(({ minutes }) => new Date((startedAt + minutes) * 60_000).toISOString().slice(0, 16));

test('ticks stand at round times, as close as their names allow', () => {
  const scale = timeScale({ points: [0, 100], end: 100 }, scaleMeasures);
  const ticks = timeAxis(scale, startedAt, measures);
  expect(ticks.map(({ minutes }) => minutes + startedAt)).toEqual([14 * 60, 14 * 60 + 30, 15 * 60]);
});

test('a moment behind a gap has a tick of its own, at the moment itself', () => {
  const scale = timeScale({ points: [0, 100, 10_007], end: 100 }, scaleMeasures);
  expect(timeAxis(scale, startedAt, measures).at(-1)?.minutes).toBe(10_007);
});

test('a stretch of days has midnights, one of a year the first days of months', () => {
  const days = timeScale({ points: [0, 5 * day], end: 5 * day }, scaleMeasures);
  expect(shown(timeAxis(days, startedAt, measures))).toEqual([
    '1970-01-02T00:00',
    '1970-01-03T00:00',
    '1970-01-04T00:00',
    '1970-01-05T00:00',
    '1970-01-06T00:00',
  ]);
  const year = timeScale({ points: [0, 365 * day], end: 365 * day }, scaleMeasures);
  expect(shown(timeAxis(year, startedAt, measures))).toEqual([
    '1970-03-01T00:00',
    '1970-05-01T00:00',
    '1970-07-01T00:00',
    '1970-09-01T00:00',
    '1970-11-01T00:00',
    '1971-01-01T00:00',
  ]);
});

test('each stretch has steps of its own', () => {
  const wide = { ...scaleMeasures, width: 640 };
  const points = [0, 20, 40, 60, 30 * day, 33 * day, 36 * day];
  const scale = timeScale({ points, end: 36 * day }, wide);
  expect(shown(timeAxis(scale, startedAt, { ...measures, width: 640 }))).toEqual([
    '1970-01-01T13:50',
    '1970-01-01T14:00',
    '1970-01-01T14:10',
    '1970-01-01T14:20',
    '1970-01-01T14:30',
    '1970-01-01T14:40',
    '1970-02-02T00:00',
    '1970-02-04T00:00',
    '1970-02-06T00:00',
  ]);
});

test('a stretch without two round times has ticks at its ends', () => {
  const scale = timeScale({ points: [0, 3], end: 3 }, { ...scaleMeasures, width: 60 });
  expect(
    timeAxis(scale, startedAt, { ...measures, width: 60 }).map(({ minutes }) => minutes),
  ).toEqual([0, 3]);
});

test('behind a break the first tick has its name, before others that would touch it', () => {
  const scale = timeScale({ points: [0, 100, 10_000, 20_000], end: 100 }, scaleMeasures);
  const wide = { ...measures, nameAt: (minutes: number) => (minutes > 9_000 ? 90 : 40) };
  expect(timeAxis(scale, startedAt, wide).map(({ anchor }) => anchor)).toEqual([
    'middle',
    'middle',
    undefined,
    'middle',
    undefined,
  ]);
});

test('a single moment has one tick', () => {
  const scale = timeScale({ points: [0], end: 0 }, scaleMeasures);
  expect(timeAxis(scale, startedAt, measures)).toEqual([
    { minutes: 0, x: 0.5, isDay: false, anchor: 'middle' },
  ]);
});
