import { expect, test } from 'vitest';
import { english } from '../../../src/i18n/language.ts';
import { dayText, shortDayText } from '../../../src/views/day.ts';

test.each([
  ['2019-07-02', '2 July 2019'],
  ['2019-07', 'July 2019'],
  ['2019', '2019'],
])('%s reads %s', (day, text) => {
  expect(dayText(day, english)).toBe(text);
});

test('a list shortens the month and leaves the year to its heading', () => {
  expect(shortDayText('2019-07-02', english)).toBe('2\u00a0Jul');
});
