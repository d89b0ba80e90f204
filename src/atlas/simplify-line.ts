import type { Point } from './plane.ts';

/**
 * A line with fewer points, none of which it misses by more than `tolerance`; both ends stay
 * (Douglas and Peucker, 1973).
 */
export function simplifyLine(line: readonly Point[], tolerance: number): Point[] {
  const isKept = new Uint8Array(line.length);
  isKept[0] = 1;
  isKept[line.length - 1] = 1;
  const open: [first: number, last: number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [first, last] = span;
    const farthest = farthestBetween(line, first, last, tolerance);
    if (farthest === undefined) continue;
    isKept[farthest] = 1;
    open.push([first, farthest], [farthest, last]);
  }
  return line.filter((_, index) => isKept[index] === 1);
}

/** The point between two others that is farthest from the line that joins them, if far enough. */
function farthestBetween(
  line: readonly Point[],
  first: number,
  last: number,
  tolerance: number,
): number | undefined {
  const [[startX, startY] = [0, 0], [endX, endY] = [0, 0]] = [line[first], line[last]];
  const [width, height] = [endX - startX, endY - startY];
  const length = width * width + height * height;
  let farthest: number | undefined;
  let most = tolerance * tolerance;
  // Plain arithmetic: this runs a million times for the map of the world.
  for (let index = first + 1; index < last; index++) {
    const x = (line[index]?.[0] ?? startX) - startX;
    const y = (line[index]?.[1] ?? startY) - startY;
    // How far along the joining line, which may have no length, the nearest place on it lies.
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, (x * width + y * height) / length));
    const offX = x - along * width;
    const offY = y - along * height;
    const distance = offX * offX + offY * offY;
    if (distance > most) {
      most = distance;
      farthest = index;
    }
  }
  return farthest;
}
