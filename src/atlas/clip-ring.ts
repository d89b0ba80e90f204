import type { Box, Point, Ring } from './plane.ts';

/** How far a point lies inside a line across the map; negative outside. */
export type Side = (point: Point) => number;

/** The part of a ring inside all sides, closed along them (Sutherland and Hodgman, 1974). */
export function clipRing(ring: Ring, sides: readonly Side[]): Ring {
  return sides.reduce(clipBySide, ring);
}

/** The four sides of a box. */
export function sidesOf({ left, top, right, bottom }: Box): Side[] {
  return [([x]) => x - left, ([, y]) => y - top, ([x]) => right - x, ([, y]) => bottom - y];
}

function clipBySide(ring: Ring, side: Side): Ring {
  const inside: Point[] = [];
  for (const [index, point] of ring.entries()) {
    const before = ring[index - 1];
    const [depth, depthBefore] = [side(point), before ? side(before) : side(point)];
    if (before && depth >= 0 !== depthBefore >= 0)
      inside.push(between(before, point, depthBefore / (depthBefore - depth)));
    if (depth >= 0) inside.push(point);
  }
  return closed(inside);
}

function closed(line: readonly Point[]): Ring {
  const [first, last] = [line[0], line.at(-1)];
  const isClosed = !first || (first[0] === last?.[0] && first[1] === last[1]);
  return isClosed ? line : [...line, first];
}

function between([x, y]: Point, [toX, toY]: Point, share: number): Point {
  return [x + (toX - x) * share, y + (toY - y) * share];
}
