import { expect, test } from 'vitest';
import { stateAt } from '../../../src/replay/state-at.ts';
import { replay } from './samples.ts';

const at = (minutes: number) => stateAt(minutes, replay);
const current = (minutes: number) => at(minutes).current.map(({ id }) => id);

test('before the first event nothing has passed', () => {
  expect(at(-12)).toMatchObject({ passed: 0, current: [] });
});

test('an event has passed at its very moment, and stays the last one until the next', () => {
  expect([-11, -0.1, 0, 2.9].map((minutes) => at(minutes).passed)).toEqual([1, 1, 2, 2]);
  expect(current(2.9)).toEqual(['published']);
});

test('of the events of one moment the key event leads', () => {
  expect(current(3)).toEqual(['paged', 'declared']);
});

test('a count begins with its span, and stands still when its milestone is reached', () => {
  const [unbegun, running, reached, after] = [-1, 2.5, 3, 20].map((minutes) => at(minutes).counts);
  expect(unbegun?.[0]).toEqual({ minutes: undefined, isReached: false });
  expect(running?.[0]).toEqual({ minutes: 2.5, isReached: false });
  expect(reached?.[0]).toEqual({ minutes: 3, isReached: true });
  expect(after).toEqual([
    { minutes: 3, isReached: true },
    { minutes: 20, isReached: false },
  ]);
});

test('regions are affected from their beginning until their end, at the worst level of the time', () => {
  const levels = [-1, 0, 3, 20, 27].map((minutes) => Object.fromEntries(at(minutes).levels));
  expect(levels).toEqual([
    {},
    { world: 'outage', FR: 'degraded' },
    { world: 'outage', FR: 'outage' },
    { world: 'outage', FR: 'degraded' },
    { FR: 'degraded' },
  ]);
});
