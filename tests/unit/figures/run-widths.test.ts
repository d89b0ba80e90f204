import { expect, test } from 'vitest';
import { runWidths } from '../../../src/figures/timeline/run-widths.ts';

const run = (from: number, to: number, pauses: number, isOutside = false) => ({
  from,
  to,
  pauses: Array.from({ length: pauses }, () => (to - from) / pauses),
  isOutside,
});
const given = { room: 600, moment: 60 };

test('stretches have one scale while each has half its fair share', () => {
  expect(runWidths([run(0, 100, 4), run(1000, 1200, 4)], given)).toEqual([200, 400]);
});

test('a stretch that would have less has its share, at a finer scale', () => {
  expect(runWidths([run(0, 10, 6), run(1000, 2000, 2)], given)).toEqual([420, 180]);
});

test('a moment alone has its room', () => {
  expect(runWidths([run(0, 100, 4), run(5000, 5000, 0)], given)).toEqual([540, 60]);
});

test('the incident has at least two thirds of what is not room for moments', () => {
  expect(runWidths([run(0, 45, 2), run(1000, 9000, 8, true)], given)).toEqual([380, 220]);
});

test('moments alone share the room', () => {
  expect(runWidths([run(0, 0, 0), run(500, 500, 0, true)], given)).toEqual([300, 300]);
});
