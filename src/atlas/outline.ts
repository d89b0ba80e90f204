import { type Box, boxAround, type Point, type Polygon, type Ring, ringArea } from './plane.ts';

/** An area on a map. */
export interface Outline {
  /** For the `d` of a path, in whole units; empty when all of it is too small to be drawn. */
  readonly path: string;
  /** Around its largest polygon, which is where it is marked and named. */
  readonly box: Box;
  readonly middle: Point;
}

/** Rings smaller than this, in square units, are left out. */
const smallestRing = 8;

export function outlineOf(polygons: readonly Polygon[]): Outline | undefined {
  const largest = largestOf(polygons.flatMap(([outer]) => (outer?.length ? [outer] : [])));
  if (!largest) return undefined;
  const box = boxAround(largest);
  return {
    path: writePath(polygons.flat()),
    box,
    middle: [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
  };
}

/** Relative whole numbers, written as short as SVG allows: `M10 20l3-4 5 6z`. */
export function writePath(rings: readonly Ring[]): string {
  return rings
    .filter((ring) => ringArea(ring) >= smallestRing)
    .map(writeRing)
    .join('');
}

function writeRing(ring: Ring) {
  const points = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const [[startX, startY] = [0, 0]] = points;
  const steps = points.slice(1, -1).map(([x, y], index) => {
    const [beforeX, beforeY] = points[index] ?? [x, y];
    return [x - beforeX, y - beforeY];
  });
  const moves = steps.filter(([x, y]) => x !== 0 || y !== 0);
  return `M${startX} ${startY}l${writeNumbers(moves.flat())}z`;
}

/** A minus sign parts numbers as well as a space does. */
function writeNumbers(numbers: readonly number[]) {
  return numbers.join(' ').replaceAll(' -', '-');
}

function largestOf(rings: readonly Ring[]): Ring | undefined {
  const sizes = rings.map(ringArea);
  return rings[sizes.indexOf(Math.max(...sizes))];
}
