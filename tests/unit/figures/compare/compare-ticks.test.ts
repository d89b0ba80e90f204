import { expect, test } from 'vitest';
import { comparePlane } from '../../../../src/figures/compare/compare-plane.ts';
import { compareTicks } from '../../../../src/figures/compare/compare-ticks.ts';
import { english } from '../../../../src/i18n/language.ts';
import { durationView } from '../../../../src/views/duration.ts';
import { timelineOf } from './samples.ts';

const nameOf = (minutes: number) => durationView(minutes, english).text;
const ticksOf = (end: number, scale: 'linear' | 'log', width: number) =>
  compareTicks(comparePlane([timelineOf({ end })], scale, width), nameOf).map(({ x, name }) => [
    x,
    name,
  ]);

test('a linear ruler has round times as close as their names allow', () => {
  expect(ticksOf(70, 'linear', 328)).toEqual([
    [10, '0\u00a0min'],
    [142, '30\u00a0min'],
    [274, '1\u00a0h'],
  ]);
  expect(ticksOf(4400, 'linear', 640)).toEqual([
    [10, '0\u00a0min'],
    [111, '12\u00a0h'],
    [213, '24\u00a0h'],
    [314, '36\u00a0h'],
    [416, '2\u00a0d'],
    [517, '2\u00a0d 12\u00a0h'],
    [619, '3\u00a0d'],
  ]);
});

test('the logarithmic ruler reaches from a minute to thirty days', () => {
  expect(ticksOf(70, 'log', 640)).toEqual([
    [10, '1\u00a0min'],
    [144, '10\u00a0min'],
    [248, '1\u00a0h'],
    [432, '24\u00a0h'],
    [545, '7\u00a0d'],
    [630, '30\u00a0d'],
  ]);
});

test('a name without room is left out before those of the ends', () => {
  expect(ticksOf(70, 'log', 200).map(([, name]) => name)).toEqual([
    '1\u00a0min',
    undefined,
    '1\u00a0h',
    '24\u00a0h',
    undefined,
    '30\u00a0d',
  ]);
});
