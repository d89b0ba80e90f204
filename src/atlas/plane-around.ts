import { nearLongitude } from './flatten.ts';
import { landsOf } from './lands.ts';
import type { MapPlane } from './map-plane.ts';
import { type Frame, mercator, nearPlane } from './near-plane.ts';
import type { Place } from './place.ts';
import { boxAround, type Point } from './plane.ts';
import { worldPlane } from './world-plane.ts';

/** Degrees from west to east; few, so that maps of neighbouring places are made once. */
const frameWidths = [16, 22, 30, 42, 60];
/** What is marked fills at most this share of its map. */
const fill = 0.66;
const heightOfWidth = 0.56;

/** The map of the small part of the world in which all places lie, or else of the world. */
export function planeAround(places: readonly Place[]): MapPlane {
  const frame = frameAround(places);
  return frame ? nearPlane(frame) : worldPlane;
}

function frameAround(places: readonly Place[]): Frame | undefined {
  const corners = places.flatMap(cornersOf);
  const [first] = corners;
  if (!first || places.some(isLarge)) return undefined;
  const near = corners.map(([east, north]): Point => [nearLongitude(east, first[0]), north]);
  const { left: west, right: east, top: south, bottom: north } = boxAround(near);
  const [[, lowest], [, highest]] = [mercator([south, 0]), mercator([north, 0])];
  const needed = Math.max(east - west, (highest - lowest) / heightOfWidth) / fill;
  const width = frameWidths.find((candidate) => candidate >= needed);
  if (width === undefined) return undefined;
  return { middle: [Math.round((south + north) / 2), Math.round((west + east) / 2)], width };
}

/** In degrees, x to the east and y to the north. */
function cornersOf(place: Place): Point[] {
  if (place.kind === 'point') return [[place.at[1], place.at[0]]];
  if (place.kind === 'world') return [];
  return landsOf(place.code).flatMap(({ box: { left, top, right, bottom } }): Point[] => [
    [left, top],
    [right, bottom],
  ]);
}

/** The world, a continent, the USA: what is no single land. */
function isLarge(place: Place) {
  return place.kind === 'world' || (place.kind === 'area' && landsOf(place.code).length === 0);
}
