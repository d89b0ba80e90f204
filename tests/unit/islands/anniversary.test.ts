import { expect, test } from 'vitest';
import { nearestAnniversary } from '../../../src/islands/anniversary.ts';

/** The anniversary on a day, as `day of the incident, years, days to go`. */
function on(today: string, ...days: readonly string[]) {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const found = nearestAnniversary(days, { year, month, day });
  return found && [days[found.index], found.years, found.days];
}

test('an incident of the same month and day is found', () => {
  expect(on('2026-07-02', '2021-10-04', '2019-07-02')).toEqual(['2019-07-02', 7, 0]);
});

test.each([
  ['2026-06-29', 3],
  ['2026-07-01', 1],
  ['2026-07-03', -1],
  ['2026-07-05', -3],
])('on %s the anniversary of 2 July is %i days away', (today, days) => {
  expect(on(today, '2019-07-02')).toEqual(['2019-07-02', 7, days]);
});

test('four days away is too far', () => {
  expect(on('2026-06-28', '2019-07-02')).toBeUndefined();
  expect(on('2026-07-06', '2019-07-02')).toBeUndefined();
});

test('today goes before tomorrow, and what comes before what is past', () => {
  expect(on('2026-07-02', '2020-07-03', '2019-07-02')).toEqual(['2019-07-02', 7, 0]);
  expect(on('2026-07-02', '2020-07-01', '2019-07-03')).toEqual(['2019-07-03', 7, 1]);
});

test('of several on one day the first is taken, which is the newest in a list', () => {
  expect(on('2026-07-02', '2024-07-02', '2019-07-02')).toEqual(['2024-07-02', 2, 0]);
});

test('days are near across the turn of the year', () => {
  expect(on('2026-12-31', '2021-01-02')).toEqual(['2021-01-02', 6, 2]);
  expect(on('2027-01-01', '2020-12-30')).toEqual(['2020-12-30', 6, -2]);
});

test('29 February has an anniversary in leap years only', () => {
  expect(on('2028-02-29', '2012-02-29')).toEqual(['2012-02-29', 16, 0]);
  expect(on('2028-03-01', '2012-02-29')).toEqual(['2012-02-29', 16, -1]);
  expect(on('2026-02-28', '2012-02-29')).toBeUndefined();
  expect(on('2026-03-01', '2012-02-29')).toBeUndefined();
});

test('the day itself is no anniversary', () => {
  expect(on('2019-07-02', '2019-07-02')).toBeUndefined();
  expect(on('2019-07-01', '2019-07-02')).toBeUndefined();
});

test('without days nothing is found', () => {
  expect(on('2026-07-02')).toBeUndefined();
  expect(on('2026-07-02', '', '2019')).toBeUndefined();
});
