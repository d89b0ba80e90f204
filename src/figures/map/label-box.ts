import type { Box, Point } from '../../atlas/plane.ts';

/** A label beside a place: where it hangs on the map, and how far from there, in pixels. */
export interface Label {
  readonly lines: readonly string[];
  /** In shares of the width and the height of the map. */
  readonly at: Point;
  /** To the edge of the text that is nearest to the place. */
  readonly offset: Point;
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * The type of labels in pixels: the height of a line, from its top to its base, and the width of a
 * letter, which is 0.6 of the size in the monospaced face.
 */
export const labelType = { line: 16, base: 12.5, letter: 7.2 } as const;

/** The box of a label on a map of some width and height in pixels. */
export function labelBox({ lines, at, offset, anchor }: Label, [width, height]: Point): Box {
  const [textWidth, textHeight] = labelSize(lines);
  const x = at[0] * width + offset[0];
  const top = at[1] * height + offset[1];
  const left = x - { start: 0, middle: textWidth / 2, end: textWidth }[anchor];
  return { left, top, right: left + textWidth, bottom: top + textHeight };
}

export function labelSize(lines: readonly string[]): Point {
  const longest = Math.max(...lines.map((line) => line.length));
  return [longest * labelType.letter, lines.length * labelType.line];
}

/** The area in which two boxes overlap. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}
