import { expect, test } from 'vitest';
import { drawBreaks } from '../../../src/figures/timeline/breaks.ts';

const scale = {
  segments: [
    { from: 0, to: 10, left: 0, right: 0.4 },
    { from: 500, to: 510, left: 0.5, right: 0.6 },
    { from: 9000, to: 9010, left: 0.7, right: 1 },
  ],
};
const measures = { width: 100, edge: 0, gap: 10, openGap: 10, moment: 10 };
const breaksOf = (left: number, right: number) =>
  drawBreaks({ left, right, top: 0, bottom: 15 }, scale, measures);

test('a bar has the breaks of the scale that it crosses, and no others', () => {
  expect(breaksOf(0, 1).map((svg) => /x="([^"]*)"/.exec(svg)?.[1])).toEqual(['45%', '65%']);
  expect(breaksOf(0.2, 0.6).map((svg) => /x="([^"]*)"/.exec(svg)?.[1])).toEqual(['45%']);
  expect(breaksOf(0.5, 0.6)).toEqual([]);
});

test('the strokes of a break lean alike at every height', () => {
  const [svg] = breaksOf(0.2, 0.6);
  expect(svg).toContain('d="M-6 15L-2 0M2 15L6 0"');
});
