import { expect, test } from 'vitest';
import { scaleKnots, timeScale } from '../../../src/figures/timeline/time-scale.ts';
import {
  durationOf,
  glidingCourse,
  secondsAt,
  steppingCourse,
} from '../../../src/replay/course.ts';
import { valueAt } from '../../../src/replay/knots.ts';
import { keyMoments, nextMoment, previousMoment } from '../../../src/replay/moments.ts';
import { replayView } from '../../../src/views/replay-view.ts';
import { timelineSpecimens } from '../../../src/views/specimens/timeline-specimens.ts';
import { edition } from '../views/samples.ts';
import { replay } from './samples.ts';

/** A hundred minutes over the first half of a drawing, then a pause, then a moment at its end. */
const scale = [
  [
    [0, 0],
    [100, 50],
  ],
  [[9_000, 100]],
] as const;

test('a glide has the speed of the drawing, holds at its stops and jumps over breaks', () => {
  const course = glidingCourse(scale, [50, 9_000]);
  expect(course).toEqual([
    [0, 0],
    [10, 50],
    [12, 50],
    [22, 100],
    [22, 9_000],
    [24, 9_000],
  ]);
  expect([0, 5, 11, 21.8, 22, 30].map((seconds) => valueAt(course, seconds))).toEqual([
    0, 25, 50, 99, 9_000, 9_000,
  ]);
});

test('a course is entered again where it comes by, before the hold', () => {
  const course = glidingCourse(scale, [50, 9_000]);
  expect([-5, 25, 50, 100, 9_000, 9_999].map((minutes) => secondsAt(course, minutes))).toEqual([
    0, 5, 10, 22, 22, 24,
  ]);
});

test('a course of steps shows nothing between two moments, and more of long lines', () => {
  const steps = [25, 1_000, 1_000, 1_000].map((letters, index) => ({
    minutes: index * 40,
    letters,
  }));
  const course = steppingCourse(steps);
  expect([0, 2.4, 2.5, 8.2].map((seconds) => valueAt(course, seconds))).toEqual([0, 0, 40, 40]);
  expect(durationOf(course)).toBe(20.5);
  expect(secondsAt(course, 40)).toBe(2.5);
});

test.each([
  [1, 20],
  [2, 20],
  [40, 40],
])('a course of %i steps takes %i seconds', (count, seconds) => {
  const steps = Array.from({ length: count }, (_, minutes) => ({ minutes, letters: 80 }));
  expect(durationOf(steppingCourse(steps))).toBeCloseTo(seconds);
});

test('every specimen that has moments to pass is played in 20 to 40 seconds', () => {
  const durations = timelineSpecimens(edition).map(({ title, view }) => {
    const played = replayView(view, []);
    if (!played) return [title, undefined];
    const { marks, end, ending } = view;
    const points = marks.map(({ minutes }) => minutes);
    const measures = { width: 640, edge: 8, gap: 24, openGap: 72, moment: 64 };
    const drawn = timeScale({ points, end, isOpen: ending === 'open' }, measures);
    return [title, durationOf(glidingCourse(scaleKnots(drawn), keyMoments(played)))];
  });
  for (const [, seconds] of durations) {
    expect(Number(seconds ?? 20)).toBeGreaterThanOrEqual(20);
    expect(Number(seconds ?? 20)).toBeLessThanOrEqual(40);
  }
  expect(durations.filter(([, seconds]) => seconds === undefined).map(([title]) => title)).toEqual([
    '1 event',
    'All marks at one minute',
  ]);
  expect(Object.fromEntries(durations)).toMatchObject({
    '3 events in 3 minutes': 26,
    '40 events in 14 days': 38,
  });
});

test('steps lead from moment to moment and end at the ends', () => {
  expect([-20, 0, 1, 27].map((minutes) => nextMoment(minutes, replay))).toEqual([
    -11,
    3,
    3,
    undefined,
  ]);
  expect([-11, 0, 1, 40].map((minutes) => previousMoment(minutes, replay))).toEqual([
    undefined,
    -11,
    0,
    27,
  ]);
});
