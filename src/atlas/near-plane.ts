import { geoMercatorRaw } from 'd3-geo';
import type { Coordinates } from '../domain/regions/region.ts';
import { clipRing, sidesOf } from './clip-ring.ts';
import { nearLongitude } from './flatten.ts';
import { allLands, type Land, landsOf } from './lands.ts';
import type { MapPlane } from './map-plane.ts';
import { type Outline, outlineOf, writePath } from './outline.ts';
import type { Point, Polygon, Ring } from './plane.ts';
import { simplifyLine } from './simplify-line.ts';

/** What a map of a part of the world shows. */
export interface Frame {
  /** Whole degrees. */
  readonly middle: Coordinates;
  /** From west to east, in degrees. */
  readonly width: number;
}

const size = { width: 2000, height: 1120 } as const;
/** Land is cut this far outside the frame, so that nobody sees the cut. */
const margin = 20;
/** In units: one pixel on a wide page. */
const tolerance = 2.6;
const radians = Math.PI / 180;

/** A map of a part of the world: Mercator, which keeps the shapes of what is small. */
export function nearPlane(frame: Frame): MapPlane {
  const key = `${frame.middle} ${frame.width}`;
  const known = planes.get(key) ?? makePlane(frame);
  planes.set(key, known);
  return known;
}

/** Degrees on the map of Mercator, on which the meridians are as far apart as at the equator. */
export function mercator([latitude, longitude]: Coordinates): Point {
  const [x = 0, y = 0] = geoMercatorRaw(longitude * radians, latitude * radians);
  return [x / radians, y / radians];
}

const planes = new Map<string, MapPlane>();

function makePlane(frame: Frame): MapPlane {
  const project = projection(frame);
  const outlines = new Map<string, Outline | undefined>();
  const draw = (lands: readonly Land[]) => lands.flatMap((land) => drawLand(land, project));
  return {
    kind: 'near',
    size,
    middle: frame.middle,
    pointOf: ([latitude, longitude]) =>
      project([nearLongitude(longitude, frame.middle[1]), latitude]),
    outlineOf: (code) => {
      if (!outlines.has(code)) outlines.set(code, outlineOf(draw(landsOf(code))));
      return outlines.get(code);
    },
    land: writePath(draw(allLands()).flat()),
  };
}

/** From degrees, x to the east and y to the north. */
function projection({ middle, width }: Frame) {
  const [middleX, middleY] = mercator(middle);
  const scale = size.width / width;
  return ([longitude, latitude]: Point): Point => {
    const [x, y] = mercator([latitude, longitude]);
    return [size.width / 2 + (x - middleX) * scale, size.height / 2 - (y - middleY) * scale];
  };
}

/** What lies in the frame, whichever way round the world it is reached. */
function drawLand({ polygon, box }: Land, project: (place: Point) => Point): Polygon[] {
  return [-360, 0, 360].flatMap((turn) => {
    const [left, top] = project([box.left + turn, box.bottom]);
    const [right, bottom] = project([box.right + turn, box.top]);
    if (right < 0 || left > size.width || bottom < 0 || top > size.height) return [];
    const rings = polygon.map((ring) => drawRing(ring, turn, project));
    return rings[0]?.length ? [rings] : [];
  });
}

function drawRing(ring: Ring, turn: number, project: (place: Point) => Point): Ring {
  const flat = ring.map(([longitude, latitude]) => project([longitude + turn, latitude]));
  return clipRing(simplifyLine(flat, tolerance), frameSides);
}

const frameSides = sidesOf({
  left: -margin,
  top: -margin,
  right: size.width + margin,
  bottom: size.height + margin,
});
