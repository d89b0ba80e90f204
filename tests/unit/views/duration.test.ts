import { expect, test } from 'vitest';
import { english } from '../../../src/i18n/language.ts';
import { durationView } from '../../../src/views/duration.ts';

test.each([
  [0, '0 min', 'PT0M'],
  [1.5, '90 s', 'PT1M30S'],
  [1, '1 min', 'PT1M'],
  [2.25, '2 min', 'PT2M15S'],
  [27, '27 min', 'PT27M'],
  [59.9, '1 h', 'PT59M54S'],
  [70, '1 h 10 min', 'PT1H10M'],
  [120, '2 h', 'PT2H'],
  [51 * 60, '2 d 3 h', 'P2DT3H'],
  [51 * 60 + 20, '2 d 3 h', 'P2DT3H20M'],
  [24 * 60 + 11, '24 h 11 min', 'P1DT11M'],
  [48 * 60 - 1, '47 h 59 min', 'P1DT23H59M'],
  [48 * 60, '2 d', 'P2D'],
  [1000 * 24 * 60, '1,000 d', 'P1000D'],
])('%s minutes are %s', (minutes, text, iso) => {
  const view = durationView(minutes, english);
  expect(view.text.replaceAll('\u00a0', ' ')).toBe(text);
  expect(view.iso).toBe(iso);
});

test('a number and its unit stay on one line', () => {
  expect(durationView(70, english).text).toBe('1\u00a0h 10\u00a0min');
});

test('numbers and units can be set apart', () => {
  expect(durationView(70, english).parts).toEqual([
    { number: '1', unit: 'h' },
    { number: '10', unit: 'min' },
  ]);
});
