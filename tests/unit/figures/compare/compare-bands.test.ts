import { expect, test } from 'vitest';
import { compareBands } from '../../../../src/figures/compare/compare-bands.ts';
import { comparePlane } from '../../../../src/figures/compare/compare-plane.ts';
import type { CompareBand } from '../../../../src/views/compare-timeline.ts';
import { timelineOf } from './samples.ts';

const band = (name: CompareBand['name'], from: number, to: number, isOpen = false) => {
  return { name, title: '', from, to, isOpen, duration: '' };
};
const bands = [band('undetected', 0, 3), band('responding', 3, 27), band('recovering', 27, 70)];

test('phases follow each other on a linear scale', () => {
  const plane = comparePlane([timelineOf({ end: 70 })], 'linear', 640);
  expect(compareBands(bands, plane)).toEqual([
    { name: 'undetected', x: 10, width: 27, isOpen: false },
    { name: 'responding', x: 37, width: 212, isOpen: false },
    { name: 'recovering', x: 249, width: 381, isOpen: false },
  ]);
});

test('and on the logarithmic one', () => {
  const plane = comparePlane([timelineOf({ end: 70 })], 'log', 640);
  expect(compareBands(bands, plane)).toEqual([
    { name: 'undetected', x: 10, width: 64, isOpen: false },
    { name: 'responding', x: 74, width: 127, isOpen: false },
    { name: 'recovering', x: 201, width: 56, isOpen: false },
  ]);
});

test('the shortest is seen beside the longest, and what has no pixel is left out', () => {
  const plane = comparePlane([timelineOf({ end: 100_000 })], 'linear', 640);
  expect(compareBands(bands, plane)).toEqual([
    { name: 'undetected', x: 10, width: 2, isOpen: false },
  ]);
});

test('an end that nobody knows runs out behind the last that is known', () => {
  const timeline = timelineOf({ end: 100, isOpen: true });
  const plane = comparePlane([timeline], 'linear', 640);
  expect(compareBands(timeline.bands, plane)).toEqual([
    { name: 'responding', x: 10, width: 598, isOpen: false },
    { name: 'responding', x: 608, width: 24, isOpen: true },
  ]);
});
