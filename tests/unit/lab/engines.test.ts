import { describe, expect, test } from 'vitest';
import { measurer } from '../../../src/lab/measure.ts';
import { cloudflareRule, stackOverflowPattern } from './published-patterns.ts';

const twenty = 'x'.repeat(20);

/** As printed in the appendix of Cloudflare's post of 12 July 2019, from Perl's Regexp::Debugger. */
const published = [
  ['.*.*=.*', 'x=x', 23, 'match'],
  ['.*.*=.*', 'x=xx', 33, 'match'],
  ['.*.*=.*', 'x=xxx', 45, 'match'],
  ['.*.*=.*', `x=${twenty}`, 555, 'match'],
  ['.*.*=.*', twenty, 4067, 'no match'],
  ['.*.*=.*;', 'x=x', 90, 'no match'],
  ['.*.*=.*;', `x=${twenty}`, 5353, 'no match'],
] as const;

test.each(published)('%s on %s takes the published %i steps', (pattern, text, steps, outcome) => {
  expect(measurer(pattern)(text).backtracking).toMatchObject({ steps, outcome });
});

test('the lazy form of the variant with a semicolon takes as many steps as the greedy one', () => {
  expect(measurer('.*?.*?=.*?;')('x=x').backtracking.steps).toBe(90);
});

test('a group around a part costs nothing', () => {
  expect(measurer('.*(?:.*=.*)')('x=x').backtracking.steps).toBe(23);
});

test('the linear engine takes eight steps more for each character more', () => {
  const steps = [1, 2, 3, 20].map((n) => measurer('.*.*=.*')(`x=${'x'.repeat(n)}`).linear.steps);
  expect(steps).toEqual([30, 38, 46, 182]);
});

test('one engine is stopped where the other finishes', () => {
  const { backtracking, linear } = measurer('.*.*=.*')('x'.repeat(20_000));
  expect(backtracking.outcome).toBe('stopped');
  expect(linear).toEqual({ steps: 140_007, outcome: 'no match' });
});

test('blanks that end no line are checked n + (n − 1) + … times', () => {
  const steps = (blanks: number) =>
    measurer(String.raw`[\s\u200c]+$`)(`x${' '.repeat(blanks)}x`).backtracking.steps;
  // Each check of `$` is an item tried. So are n + 3 classes, and n + 3 searches begin.
  expect(steps(100)).toBe(2 * 5050 + 3 * 103);
  expect(steps(1000)).toBe(2 * 500_500 + 3 * 1003);
});

test('nested repetitions double with each character', () => {
  const steps = (length: number) => measurer('(a+)+b')('a'.repeat(length)).backtracking.steps;
  expect(steps(14) / steps(13)).toBeCloseTo(2, 2);
  expect(steps(15)).toBe(262_124);
  expect(measurer('(a+)+b')('a'.repeat(30)).backtracking.outcome).toBe('stopped');
});

describe('both engines find what JavaScript finds', () => {
  const patterns = [
    ...['.*.*=.*', '.*?.*?=.*?;', 'a|ab|abc', '(?:a|ab)(?:c|bcd)', '(a+)+b', 'x*', 'x+?', 'x??y'],
    ...[
      '^a',
      'a$',
      '^$',
      '$',
      '',
      '[^a-c]+',
      '[a\\-c]',
      '[-a]',
      '[]',
      '[^]b',
      'a{}',
      '(a|)b',
      'a]}',
    ],
    ...['(?:a*)*b', '(?:a|b)*?c', '(?:ab)?c', '(?:ab)??c', '\\d+\\s\\w', '\\D\\S\\W', '[\\d\\s]+$'],
    ...['\\x41\\u0042', 'a.c', '(?:^|b)a', '(?:a|^)+b', '[^\\D]', '[\\W]a'],
    cloudflareRule,
    stackOverflowPattern,
  ];
  const texts = [
    ...['', 'a', 'b', 'abc', 'abcd', 'aaab', 'x=x', 'x=x;', 'xxxy', 'y', 'c', 'ababc', 'a-c', 'AB'],
    ...[
      '12 a',
      '  a  ',
      'a\nc',
      'a{}',
      'ba',
      '"=',
      "1;true||x='",
      '{}',
      'null)));  a = b',
      '\u200c',
    ],
    ...['a]}', '% a', '-', 'b\nb'],
  ];
  test.each(patterns)('%s', (pattern) => {
    const measure = measurer(pattern);
    for (const text of texts) {
      const found = new RegExp(pattern).exec(text);
      const expected = found ? [found.index, found.index + found[0].length] : undefined;
      const { backtracking, linear } = measure(text);
      expect([text, backtracking.match, linear.match]).toEqual([text, expected, expected]);
    }
  });
});
