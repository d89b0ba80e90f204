import { expect, test } from 'vitest';
import { curveLengths } from '../../../src/lab/measure.ts';
import { inputOf, inputProblem } from '../../../src/lab/read-input.ts';

test('a number in braces repeats the character before it', () => {
  expect(inputOf('x=x{20}')).toEqual({ written: 'x=x{20}', text: 'x=xxxxxxxxxxxxxxxxxxxx' });
  expect(inputOf(' {3}x').text).toBe('   x');
  expect(inputOf('{}{x}{3').text).toBe('{}{x}{3');
});

test('an input has an end', () => {
  expect(inputProblem('x{99999}')).toBe('is longer than 100,000 characters');
  expect(inputProblem('x{20000}')).toBeUndefined();
});

test('a curve has a point for each beginning of a short text, and chosen ones of a long one', () => {
  expect(curveLengths(0)).toEqual([0]);
  expect(curveLengths(3)).toEqual([0, 1, 2, 3]);
  expect(curveLengths(20)).toEqual([0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 16, 20]);
  expect(curveLengths(20_000).length).toBe(43);
});
