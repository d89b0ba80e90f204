import { expect, test } from 'vitest';
import { compareMarks } from '../../../../src/figures/compare/compare-marks.ts';
import { comparePlane } from '../../../../src/figures/compare/compare-plane.ts';
import { eventAt, timelineOf } from './samples.ts';

const plane = comparePlane([timelineOf({ end: 100, minutes: [-1, 101] })], 'linear', 640);

test('events stand in one row where they have room, before the start and after the end in the edge', () => {
  const events = [eventAt(-600), eventAt(0, { kind: 'trigger' }), eventAt(50), eventAt(9000)];
  expect(compareMarks(events, plane)).toEqual([
    { text: '1', kind: 'respond', isDay: false, xs: [16], left: 7, width: 18, row: 0 },
    { text: '2', kind: 'trigger', isDay: false, xs: [32], left: 23, width: 18, row: 1 },
    { text: '3', kind: 'respond', isDay: false, xs: [320], left: 311, width: 18, row: 0 },
    { text: '4', kind: 'respond', isDay: false, xs: [624], left: 615, width: 18, row: 0 },
  ]);
});

test('events at about the same place share a mark, which has a kind where they have one', () => {
  const events = [eventAt(50), eventAt(50), eventAt(51), eventAt(80, { isDay: true })];
  expect(compareMarks(events, plane)).toEqual([
    { text: '1–3', kind: 'respond', isDay: false, xs: [320, 326], left: 309, width: 29, row: 0 },
    { text: '4', kind: 'respond', isDay: true, xs: [493], left: 484, width: 18, row: 0 },
  ]);
  const [mixed] = compareMarks([eventAt(50, { kind: 'detect' }), eventAt(50)], plane);
  expect([mixed?.text, mixed?.kind]).toEqual(['1–2', undefined]);
});

test('an event whose place is not known has no mark, and the others keep their numbers', () => {
  const events = [eventAt(50), eventAt(undefined), eventAt(50)];
  expect(compareMarks(events, plane).map(({ text }) => text)).toEqual(['1, 3']);
});

test('events too near to each other stand in rows', () => {
  const events = [eventAt(50), eventAt(52), eventAt(54), eventAt(56)];
  expect(compareMarks(events, plane).map(({ text, row }) => [text, row])).toEqual([
    ['1', 0],
    ['2', 1],
    ['3', 0],
    ['4', 1],
  ]);
});
