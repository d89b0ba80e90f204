import { describe, expect, test } from 'vitest';
import { parseMomentOrDate, parseMomentOrDay } from '../../../src/domain/coarse-moment.ts';
import { minutesBetween, parseMoment } from '../../../src/domain/moment.ts';

const utc = { timezone: 'UTC', day: '2019-07-02' };
const paris = { timezone: 'Europe/Paris', day: '2024-03-31' };

describe('reads', () => {
  test.each([
    ['2019-07-02T13:42Z', '2019-07-02T13:42:00Z', 'minute'],
    ['2019-07-02 13:42Z', '2019-07-02T13:42:00Z', 'minute'],
    ['2019-07-02T09:42:07-04:00', '2019-07-02T13:42:07Z', 'second'],
    ['2019-07-02T13:42:07.250Z', '2019-07-02T13:42:07.250Z', 'second'],
    ['13:42', '2019-07-02T13:42:00Z', 'minute'],
    ['2019-07-03 00:10', '2019-07-03T00:10:00Z', 'minute'],
  ])('%s', (text, instant, precision) => {
    expect(parseMoment(text, utc).moment).toMatchObject({ instant, precision });
  });

  test('a short time in the zone of the record', () => {
    const { moment } = parseMoment('15:42', { timezone: 'Europe/Paris', day: '2019-07-02' });
    expect(moment).toEqual({
      instant: '2019-07-02T13:42:00Z',
      precision: 'minute',
      local: '2019-07-02T15:42',
    });
  });

  test('a day alone where a day will do', () => {
    expect(parseMomentOrDay('2019-07-12', utc).moment).toEqual({
      instant: '2019-07-12T00:00:00Z',
      precision: 'day',
      local: '2019-07-12',
    });
  });

  test.each([
    ['2022-09', '2022-08-31T22:00:00Z', 'month'],
    ['2003', '2002-12-31T23:00:00Z', 'year'],
  ])('%s where a date will do', (local, instant, precision) => {
    expect(parseMomentOrDate(local, paris).moment).toEqual({ instant, precision, local });
  });
});

describe('refuses', () => {
  test.each([
    ['2024-13-45T10:00Z', '`2024-13-45` does not exist: months go from 01 to 12.'],
    ['2023-02-29T10:00Z', '`2023-02-29` does not exist: February 2023 has 28 days.'],
    ['2024-04-31 10:00', '`2024-04-31` does not exist: April 2024 has 30 days.'],
    ['24:00', '`24:00` does not exist: hours go from 00 to 23.'],
    ['13:60', '`13:60` does not exist: minutes go from 00 to 59.'],
    ['2016-12-31T23:59:60Z', '`2016-12-31T23:59:60Z` does not exist: seconds go from 00 to 59.'],
    [
      '2019-07-02T13:42+15:00',
      '`2019-07-02T13:42+15:00` has an impossible offset: offsets go from -12:00 to +14:00.',
    ],
    [
      'half past one',
      'Unexpected time `half past one`, expected one such as `2019-07-02T13:42Z`, `2019-07-02 13:42` or `13:42`.',
    ],
  ])('%s', (text, problem) => {
    expect(parseMoment(text, utc)).toEqual({ problem });
  });

  test.each([
    ['2022-13', '`2022-13` does not exist: months go from 01 to 12.'],
    ['2022-02-30', '`2022-02-30` does not exist: February 2022 has 28 days.'],
  ])('the date %s', (text, problem) => {
    expect(parseMomentOrDate(text, utc)).toEqual({ problem });
  });

  test('a time without an offset in a record without a zone', () => {
    expect(parseMoment('2019-07-02 13:42', { timezone: undefined }).problem).toBe(
      '`2019-07-02 13:42` has no time zone: add an offset, or set `timezone` for the whole record.',
    );
  });

  test('a time that daylight saving skipped', () => {
    expect(parseMoment('02:30', paris).problem).toBe(
      '`02:30` does not exist in Europe/Paris: clocks skipped it on 2024-03-31. Write it with an offset.',
    );
  });

  test('a time that daylight saving repeated', () => {
    expect(parseMoment('2024-10-27 02:30', paris).problem).toBe(
      '`2024-10-27 02:30` happened twice in Europe/Paris on 2024-10-27: write `2024-10-27T02:30+02:00` or `2024-10-27T02:30+01:00`.',
    );
  });
});

test('minutes between two moments keep fractions and sign', () => {
  const [a, b] = [{ instant: '2019-07-02T13:42:00Z' }, { instant: '2019-07-02T13:43:30Z' }];
  expect([minutesBetween(a, b), minutesBetween(b, a)]).toEqual([1.5, -1.5]);
});
