import { expect, test } from 'vitest';
import { words as frenchWords } from '../../../src/i18n/fr.ts';
import { english, languageOf } from '../../../src/i18n/language.ts';
import { dayText, shortDayText } from '../../../src/views/day.ts';

test.each([
  ['2019-07-02', '2 July 2019'],
  ['2019-07', 'July 2019'],
  ['2019', '2019'],
])('%s reads %s', (day, text) => {
  expect(dayText(day, english)).toBe(text);
});

test('the first day of a month is an ordinal in French, no other is', () => {
  const french = languageOf('fr', frenchWords);
  expect(dayText('2012-08-01', french)).toBe('1er août 2012');
  expect(dayText('2012-08-11', french)).toBe('11 août 2012');
  expect(dayText('2012-08', french)).toBe('août 2012');
  expect(shortDayText('2012-08-01', french)).toBe('1er\u00a0août');
});

test('a list shortens the month and leaves the year to its heading', () => {
  expect(shortDayText('2019-07-02', english)).toBe('2\u00a0Jul');
});
