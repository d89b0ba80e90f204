import { expect, test } from 'vitest';
import { translationHeadings } from '../../../src/checks/translation-headings.ts';

const original = [
  { depth: 2, text: 'The rule', line: 30, column: 1 },
  { depth: 3, text: 'Its cost', line: 40, column: 1 },
];
const file = 'content/postmortems/a.fr.md';
const rule = { depth: 2, text: 'La règle', line: 20, column: 1 };
const cost = { depth: 3, text: 'Son coût', line: 25, column: 1 };

test('the same levels in the same order are sound, whatever their words', () => {
  expect(translationHeadings(file, original, [rule, cost])).toEqual([]);
});

test('a missing heading is named after the last one that is there', () => {
  expect(translationHeadings(file, original, [rule])).toEqual([
    {
      rule: 'translation-headings',
      file,
      line: 20,
      column: 1,
      message: 'The translation of the heading `### Its cost` is missing after this.',
    },
  ]);
});

test('a heading of another level is named with the one that is meant', () => {
  expect(translationHeadings(file, original, [rule, { ...cost, depth: 2 }])).toEqual([
    {
      rule: 'translation-headings',
      file,
      line: 25,
      column: 1,
      message: 'Unexpected heading `## Son coût`, expected `### Its cost`, translated.',
    },
  ]);
});

test('a heading too many is named', () => {
  const more = { depth: 2, text: 'Encore', line: 50, column: 1 };
  expect(translationHeadings(file, original, [rule, cost, more])).toEqual([
    {
      rule: 'translation-headings',
      file,
      line: 50,
      column: 1,
      message: 'Unexpected heading `## Encore`, expected none: the original has ended.',
    },
  ]);
});
