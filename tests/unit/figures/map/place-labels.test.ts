import { expect, test } from 'vitest';
import type { Box } from '../../../../src/atlas/plane.ts';
import { placeLabels } from '../../../../src/figures/map/place-labels.ts';

function point(name: string, x: number, y: number) {
  const box: Box = { left: x, top: y, right: x, bottom: y };
  return { lines: [name], box, reach: 7 };
}

test('a label stands to the right of a point', () => {
  expect(placeLabels([point('Paris', 0.5, 0.5)], 0.445, [])).toEqual([
    {
      lines: ['Paris'],
      at: [0.5, 0.5],
      offset: [11, -8],
      anchor: 'start',
      isInside: false,
      isWide: false,
    },
  ]);
});

test('at the edge of the map it stands to the left', () => {
  const [label] = placeLabels([point('Auckland', 0.97, 0.5)], 0.445, []);
  expect(label).toMatchObject({ offset: [-11, -8], anchor: 'end' });
});

test('within a large area it stands inside where that always fits', () => {
  const box = { left: 0.2, top: 0.2, right: 0.8, bottom: 0.8 };
  const [label] = placeLabels([{ lines: ['Russia'], box, reach: 0 }], 0.445, []);
  expect(label).toMatchObject({ at: [0.5, 0.5], anchor: 'middle', isInside: true });
});

test('the label of a continent stays around its middle, as close to it as others let it', () => {
  const box = { left: 0.2, top: 0.1, right: 0.35, bottom: 0.9 };
  const continent = { lines: ['North America'], box, reach: 0 };
  const [alone] = placeLabels([continent], 0.445, []);
  expect(alone).toMatchObject({ at: [0.275, 0.5], anchor: 'middle', isInside: false });
  const [, crowded] = placeLabels([point('Dallas', 0.275, 0.5), continent], 0.445, []);
  expect(crowded?.at[0]).toBe(0.275);
  expect(crowded?.at[1]).toBeCloseTo(0.26);
});

test('a label that would lie on a continent of which it says nothing is for wide pages', () => {
  const west = { lines: [], box: { left: 0.1, top: 0, right: 0.4, bottom: 1 }, reach: 0 };
  const east = { lines: [], box: { left: 0.46, top: 0, right: 0.8, bottom: 1 }, reach: 0 };
  const [label] = placeLabels([point('United Kingdom', 0.45, 0.5), west, east], 0.445, []);
  expect(label).toBeUndefined();
  const [near] = placeLabels([point('United Kingdom', 0.55, 0.5), west], 0.445, []);
  expect(near).toMatchObject({ anchor: 'start', isWide: false });
  const [onIt] = placeLabels([point('Oslo', 0.6, 0.5), west, east], 0.445, []);
  expect(onIt?.isWide).toBe(false);
});

test('a small country in a continent that is marked has no label on its neighbours', () => {
  const continent = { lines: [], box: { left: 0.2, top: 0, right: 0.8, bottom: 1 }, reach: 0 };
  const country = (left: number) => {
    const box = { left, top: 0.45, right: left + 0.02, bottom: 0.5 };
    return { lines: ['Germany'], box, reach: 0 };
  };
  expect(placeLabels([country(0.5), continent], 0.445, [])).toEqual([]);
  const [coastal] = placeLabels([country(0.21), continent], 0.445, []);
  expect(coastal).toMatchObject({ anchor: 'end', isWide: false });
});

test('two close points keep their labels apart', () => {
  const labels = placeLabels([point('Roubaix', 0.5, 0.5), point('Lille', 0.51, 0.5)], 0.445, []);
  expect(labels.map(({ anchor }) => anchor)).toEqual(['end', 'start']);
});

test('what has room on wide pages only is marked, and what has none is left out', () => {
  const crowd = Array.from({ length: 20 }, (_, index) => point('A long name', 0.5, index / 40));
  const labels = placeLabels(crowd, 0.445, []);
  expect(labels.some(({ isWide }) => isWide)).toBe(true);
  expect(labels.length).toBeLessThan(20);
});

test('a mark without words has no label but is kept free', () => {
  const silent = { ...point('', 0.53, 0.5), lines: [] };
  const labels = placeLabels([silent, point('Paris', 0.5, 0.5)], 0.445, []);
  expect(labels.map(({ lines, anchor }) => [lines, anchor])).toEqual([[['Paris'], 'end']]);
});
