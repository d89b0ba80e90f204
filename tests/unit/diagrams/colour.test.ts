import { expect, test } from 'vitest';
import {
  blend,
  contrast,
  formatColour,
  parseColour,
} from '../../../src/diagrams/in-page/colour.ts';

const BLACK = { red: 0, green: 0, blue: 0, alpha: 1 };
const WHITE = { red: 255, green: 255, blue: 255, alpha: 1 };

test.each([
  ['#b3261e', '#b3261e'],
  ['rgb(255, 0, 51)', '#f03'],
  ['rgba(0, 0, 0, 0.5)', '#00000080'],
])('%s is written %s', (text, written) => {
  const colour = parseColour(text);
  expect(colour && formatColour(colour)).toBe(written);
});

test.each(['none', 'url("#a")', 'red'])('%s is no colour of a computed style', (text) => {
  expect(parseColour(text)).toBeUndefined();
});

test('black on white has a contrast of 21, and a colour on itself of 1', () => {
  expect(contrast(BLACK, WHITE)).toBe(21);
  expect(contrast(WHITE, WHITE)).toBe(1);
});

test('half of black on white is grey', () => {
  expect(blend(BLACK, WHITE, 0.5)).toEqual({ red: 127.5, green: 127.5, blue: 127.5, alpha: 1 });
});
