import { merge } from 'topojson-client';
import type { Area, Topology } from './areas.ts';
import type { Point, Polygon } from './plane.ts';
import { simplifyLine } from './simplify-line.ts';

interface Flattening {
  /** From degrees; the longitude is counted from the middle of the map. */
  readonly project: (longitude: number, latitude: number) => Point;
  readonly middleMeridian: number;
  /** How far a simplified line may be off, in units of the map. */
  readonly tolerance: number;
}

/**
 * A topology put on a flat map: its lines projected and simplified. As neighbours share their
 * lines, they still meet. A line across the cut of the map goes on beyond its edge.
 */
export function flatten(topology: Topology, flattening: Flattening): Topology {
  const { project, middleMeridian, tolerance } = flattening;
  const { transform, ...flat } = topology;
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = topology.arcs.map((arc) => {
    const line: Point[] = [];
    let [x, y, before] = [0, 0, 0];
    for (const [stepX = 0, stepY = 0] of arc) {
      x += stepX;
      y += stepY;
      const longitude = x * scale[0] + translate[0] - middleMeridian;
      before = nearLongitude(longitude, before);
      line.push(project(before, y * scale[1] + translate[1]));
    }
    return simplifyLine(line, tolerance).map((point) => [...point]);
  });
  return { ...flat, arcs };
}

/** Areas of a flat topology as polygons, without the lines between them. */
export function dissolve(topology: Topology, areas: readonly Area[]): Polygon[] {
  return merge(topology, [...areas]).coordinates.map((polygon) =>
    polygon.map((ring) => ring.map(([x = 0, y = 0]): Point => [x, y])),
  );
}

/** The same meridian, at most half a turn away from another. */
export function nearLongitude(longitude: number, other: number): number {
  return longitude - Math.round((longitude - other) / 360) * 360;
}
