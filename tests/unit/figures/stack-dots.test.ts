import { expect, test } from 'vitest';
import { stackDots } from '../../../src/figures/stack-dots.ts';

test('dots that would cover each other are stacked, the others stand on the ground', () => {
  expect(stackDots([0, 10, 15, 19, 20, 40], 10)).toEqual([0, 0, 1, 2, 0, 0]);
});

test('dots at one place are a column', () => {
  expect(stackDots([5, 5, 5], 10)).toEqual([0, 1, 2]);
});
