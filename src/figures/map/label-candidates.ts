import type { Box } from '../../atlas/plane.ts';
import { type Label, labelSize } from './label-box.ts';

/** What wants a label. */
export interface Labelled {
  readonly lines: readonly string[];
  /** In shares of the width and the height of the map. */
  readonly box: Box;
  /** How far, in pixels, the mark reaches beyond the box: a point has no size but that. */
  readonly reach: number;
}

export interface Candidate extends Label {
  /** Whether it only counts where it does not reach out of what it names. */
  readonly isInside: boolean;
}

const gap = 4;

/** An area wider than this share of the map, as continents are, has its label on it or none. */
const largeArea = 0.1;
/** Where a label could stand on it, as shares of its height, best first. */
const heightsWithin = [0.5, 0.35, 0.65, 0.2, 0.8];

/**
 * Where a label could stand, best first: within an area, beside it, below, above, at a corner. That
 * of a large area stays around its middle: beside it, it would seem to name a neighbour.
 */
export function labelCandidates({ lines, box, reach }: Labelled): Candidate[] {
  const { left, top, right, bottom } = box;
  const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
  const [, height] = labelSize(lines);
  const away = reach + gap;
  const [above, centred, below] = [-height - reach, -height / 2, reach];
  const outside: readonly Omit<Candidate, 'isInside' | 'lines'>[] = [
    { at: [right, middleY], offset: [away, centred], anchor: 'start' },
    { at: [left, middleY], offset: [-away, centred], anchor: 'end' },
    { at: [middleX, bottom], offset: [0, below], anchor: 'middle' },
    { at: [middleX, top], offset: [0, above], anchor: 'middle' },
    { at: [right, bottom], offset: [away, below - gap], anchor: 'start' },
    { at: [left, bottom], offset: [-away, below - gap], anchor: 'end' },
    { at: [right, top], offset: [away, above + gap], anchor: 'start' },
    { at: [left, top], offset: [-away, above + gap], anchor: 'end' },
  ];
  const onTop = heightsWithin.map((share) => ({
    at: [middleX, top + share * (bottom - top)] as const,
    offset: [0, centred] as const,
    anchor: 'middle' as const,
  }));
  const others = right - left > largeArea ? onTop : outside;
  return [
    { lines, isInside: true, at: [middleX, middleY], offset: [0, centred], anchor: 'middle' },
    ...others.map((place) => ({ ...place, lines, isInside: false })),
  ];
}
