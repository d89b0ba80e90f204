import type { Outline } from '../../atlas/outline.ts';
import type { Point } from '../../atlas/plane.ts';
import type { MapMark, RegionsMap } from '../../views/regions-map.ts';

/** An area that is drawn as such. */
export interface AreaShape {
  readonly mark: MapMark;
  readonly outline: Outline;
}

/** One place that stands for one region or for several that are as good as there. */
export interface PointShape {
  /** Worst first. */
  readonly marks: readonly [MapMark, ...MapMark[]];
  readonly at: Point;
}

export interface MapShapes {
  readonly world: MapMark | undefined;
  /** Large before small, which would be hidden under them. */
  readonly areas: readonly AreaShape[];
  readonly points: readonly PointShape[];
}

/** Areas narrower than this, in units, are points: three pixels on a phone. */
const smallestArea = 24;
/** Points nearer than this would overlap on every page. */
const nearestPoints = 24;

/** What the marks of a map are drawn as. */
export function mapShapes({ marks, plane }: RegionsMap): MapShapes {
  const areas: AreaShape[] = [];
  const points: PointShape[] = [];
  for (const mark of marks) {
    const { place } = mark;
    if (place.kind === 'world') continue;
    const outline = place.kind === 'area' ? plane.outlineOf(place.code) : undefined;
    if (outline && sizeOf(outline) >= smallestArea) areas.push({ mark, outline });
    else if (outline) addPoint(points, mark, outline.middle);
    else if (place.kind === 'point') addPoint(points, mark, plane.pointOf(place.at));
  }
  return {
    world: marks.find(({ place }) => place.kind === 'world'),
    areas: areas.toSorted((a, b) => sizeOf(b.outline) - sizeOf(a.outline)),
    points,
  };
}

function addPoint(points: PointShape[], mark: MapMark, at: Point) {
  const index = points.findIndex(
    (point) => Math.hypot(point.at[0] - at[0], point.at[1] - at[1]) < nearestPoints,
  );
  const near = points[index];
  if (near) points[index] = { ...near, marks: [...near.marks, mark] };
  else points.push({ marks: [mark], at });
}

function sizeOf({ path, box }: Outline) {
  return path === '' ? 0 : Math.max(box.right - box.left, box.bottom - box.top);
}
