import { expect, test } from 'vitest';
import { stackMarks } from '../../../src/figures/timeline/mark-stacks.ts';

test('marks that would cover each other are stacked, the important ones on top', () => {
  const marks = [
    { name: 'a', x: 0, isKey: true },
    { name: 'b', x: 5, isKey: false },
    { name: 'c', x: 9, isKey: false },
    { name: 'd', x: 12, isKey: false },
  ];
  expect(
    stackMarks(marks, 10).map(({ mark, level, height }) => [mark.name, level, height]),
  ).toEqual([
    ['b', 0, 3],
    ['c', 1, 3],
    ['a', 2, 3],
    ['d', 0, 1],
  ]);
});
