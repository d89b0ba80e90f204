import { expect, test } from 'vitest';
import { clockReading } from '../../../src/islands/clock-reading.ts';

const moment = new Date('2021-03-09T22:15:00Z');
const data = { locale: 'en-GB', zone: 'Europe/Paris', started: '2021-03-09T23:35:00Z' };

test.each([
  ['utc', 'long', '9 March 2021, 22:15'],
  ['place', 'long', '9 March 2021, 23:15'],
  ['utc', 'iso', '2021-03-09 22:15'],
  ['utc', 'none', '22:15'],
  ['elapsed', 'long', 'T−1:20'],
] as const)('on the clock %s, with the day %s', (clock, day, text) => {
  expect(clockReading(clock, data).moment(moment, day, false)).toBe(text);
});

test('the day is named in the page’s language', () => {
  const reading = clockReading('utc', { ...data, locale: 'fr-FR' });
  expect(reading.moment(moment, 'long', false)).toBe('9 mars 2021, 22:15');
});
