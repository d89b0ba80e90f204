import { describe, expect, test } from 'vitest';
import { PALETTES } from '../../../src/diagrams/diagram-palette.ts';
import { contrast, parseColour } from '../../../src/diagrams/in-page/colour.ts';

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  const { paper, raised, note, tints, ink, mutedInk, strokes, signal, signalSurface, accent } =
    PALETTES[scheme];

  test.each([paper, raised, note, signalSurface, ...tints])('ink is legible on %s', (surface) => {
    expect(contrastOf(ink, surface)).toBeGreaterThanOrEqual(7);
  });

  test.each([mutedInk, signal, accent])(
    '%s is legible on paper and on raised surfaces',
    (colour) => {
      expect(
        Math.min(contrastOf(colour, paper), contrastOf(colour, raised)),
      ).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(strokes)('%s can be told from paper', (colour) => {
    expect(contrastOf(colour, paper)).toBeGreaterThanOrEqual(3);
  });
});

function contrastOf(one: string, other: string): number {
  const [front, back] = [parseColour(one), parseColour(other)];
  return front && back ? contrast(front, back) : 0;
}
