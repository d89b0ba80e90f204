import { expect, test } from 'vitest';
import { clockReading } from '../../../src/islands/clock-reading.ts';
import {
  countText,
  elapsedText,
  eventTime,
  momentText,
} from '../../../src/islands/replay/replay-text.ts';
import { replay } from '../replay/samples.ts';

const words = {
  play: '',
  pause: '',
  before: '',
  more: '',
  value: '',
  elapsed: 'T{sign}{duration}',
  units: { day: 'd', hour: 'h', minute: 'min', second: 's' },
};
const data = { locale: 'en-GB', started: replay.started, zone: 'Asia/Kolkata' };
const utc = clockReading('utc', data);

test('a minute is shown until it is over', () => {
  const shown = [26.99, 27, 27.99].map((minutes) => momentText(minutes, replay, utc));
  expect(shown).toEqual(['14:08 UTC', '14:09 UTC', '14:09 UTC']);
  expect(elapsedText(26.99, replay, words)).toBe('T+26\u00a0min');
  expect(elapsedText(-10.5, replay, words)).toBe('T−11\u00a0min');
  expect(countText(26.999_999_9, replay, words)).toBe('27\u00a0min');
});

test('days and seconds are named where the incident has several', () => {
  const exact = { ...replay, hasDays: true, hasSeconds: true };
  expect(momentText(1.5, exact, utc)).toBe('2 Jul 13:43:30 UTC');
  expect(elapsedText(1.51, exact, words)).toBe('T+90\u00a0s');
});

test('times are those of the clock', () => {
  expect(momentText(27, replay, clockReading('elapsed', data))).toBe('T+0:27');
  expect(momentText(27, replay, clockReading('place', data))).toBe('19:39 GMT+5:30');
});

test('the clock that counts has the days of its language', () => {
  const french = clockReading('elapsed', { ...data, locale: 'fr-FR', dayUnit: 'j' });
  expect(momentText(9 * 24 * 60 + 123, replay, french)).toBe('T+9j 02:03');
});

test('the first day of a French month is an ordinal on every clock', () => {
  const { day, shortDay } = clockReading('utc', { locale: 'fr-FR' });
  expect(day(new Date('2012-08-01T13:30Z'))).toBe('1er août 2012');
  expect(shortDay(new Date('2012-08-01T13:30Z'), false)).toBe('1er août');
});

test('an event known to the day has its day for a time', () => {
  const event = { id: 'a', minutes: 1_440, isKey: false, isDay: true };
  expect(eventTime(event, replay, utc)).toBe('3 Jul');
  expect(eventTime({ ...event, isDay: false }, replay, utc)).toBe('13:42');
});
