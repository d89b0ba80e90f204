import { expect, test } from 'vitest';
import { placeDiagram } from '../../../src/diagrams/place-diagram.ts';

const SVG =
  '<svg aria-describedby="m1-d" aria-labelledby="m1-t" data-least="320" xmlns="http://www.w3.org/2000/svg">' +
  '<title id="m1-t">T</title><desc id="m1-d">D</desc><marker id="m1-0"/>' +
  '<path marker-end="url(#m1-0)"/><use href="#m1-0"/>' +
  '<a href="https://example.org/"><text>url(#m1-0)</text></a></svg>';

const LEAST = '<svg class="diagram-least" width="320" height="0" aria-hidden="true"></svg>';

test('the first copy on a page keeps its ids, and stands beside its least width', () => {
  const drawing = SVG.replace(/ data-least.*?>/, '>');
  expect(placeDiagram(SVG, 0)).toBe(`<div class="diagram-drawing">${LEAST}${drawing}</div>`);
});

test('a second copy gets ids and references that end in -2, and the same text and links', () => {
  expect(placeDiagram(SVG, 1)).toBe(
    `<div class="diagram-drawing">${LEAST}` +
      '<svg aria-describedby="m1-d-2" aria-labelledby="m1-t-2">' +
      '<title id="m1-t-2">T</title><desc id="m1-d-2">D</desc><marker id="m1-0-2"/>' +
      '<path marker-end="url(#m1-0-2)"/><use href="#m1-0-2"/>' +
      '<a href="https://example.org/"><text>url(#m1-0)</text></a></svg></div>',
  );
});
