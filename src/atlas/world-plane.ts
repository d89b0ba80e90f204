import { geoEqualEarthRaw } from 'd3-geo';
import { continentCodes, continentOfCountry, countryCodes } from '../domain/regions/continents.ts';
import { countryAtlas, stateAtlas, type Topology } from './areas.ts';
import { clipRing, type Side, sidesOf } from './clip-ring.ts';
import { dissolve, flatten, nearLongitude } from './flatten.ts';
import type { MapPlane } from './map-plane.ts';
import { type Outline, outlineOf, writePath } from './outline.ts';
import type { Point } from './plane.ts';

const worldSize = { width: 2000, height: 890 } as const;

/** Opposite of it, in the Bering Strait, the map is cut through no land but Umnak Island. */
const middleMeridian = 11.6;
const equatorHeight = 508;
const radians = Math.PI / 180;
const scale = worldSize.width / 2 / Number(geoEqualEarthRaw(Math.PI, 0)[0]);

/** In units: half a pixel on a wide page. */
const tolerance = { countries: 1.3, states: 0.8 };

/**
 * The map of the world: Equal Earth (Šavrič, Patterson and Jenny, 2018), which shows areas in
 * their true proportions, from the north of Greenland to the south of America.
 */
export const worldPlane: MapPlane = {
  kind: 'world',
  size: worldSize,
  middle: [0, middleMeridian],
  pointOf: ([latitude, longitude]) =>
    project(nearLongitude(longitude - middleMeridian, 0), latitude),
  outlineOf: (code) => {
    if (!outlines.has(code)) outlines.set(code, makeOutline(code));
    return outlines.get(code);
  },
};

/** All land, as one path. */
export function worldLand(): string {
  const { areas } = countryAtlas();
  return writePath(dissolve(countryPlane(), [...areas.values()]).flat());
}

/** The edge of the world, as far as the map shows it, as a path. */
export function worldEdge(): string {
  edge ??= makeEdge();
  return edge;
}

let edge: string | undefined;

function makeEdge() {
  const latitudes = Array.from({ length: 46 }, (_, index) => index * 4 - 90);
  const east = latitudes.map((latitude) => project(180, latitude));
  const west = latitudes.toReversed().map((latitude) => project(-180, latitude));
  const box = { left: 0, top: 0, right: worldSize.width, bottom: worldSize.height };
  return writePath([clipRing([...east, ...west, ...east.slice(0, 1)], sidesOf(box))]);
}

let countries: Topology | undefined;
let states: Topology | undefined;
const outlines = new Map<string, Outline | undefined>();

function makeOutline(code: string): Outline | undefined {
  if (continentCodes.includes(code)) return continentOutline(code);
  const country = countryAtlas().areas.get(code);
  if (country) return outlineOf(dissolve(countryPlane(), [country]));
  const state = code.startsWith('US-') && stateAtlas().areas.get(code);
  return state ? outlineOf(dissolve(statePlane(), [state])) : undefined;
}

function continentOutline(continent: string) {
  const { areas } = countryAtlas();
  const members = countryCodes
    .filter((country) => continentOfCountry(country) === continent)
    .flatMap((country) => areas.get(country) ?? []);
  const whole = dissolve(countryPlane(), members);
  return outlineOf(
    continent === 'europe'
      ? whole.map((polygon) => polygon.map((ring) => clipRing(ring, [isWestOfUrals])))
      : whole,
  );
}

/** M49 counts all of Russia to Europe; nobody who writes of Europe means the land beyond here. */
const isWestOfUrals: Side = ([x, y]) => {
  const [[northX, northY], [southX, southY]] = [
    worldPlane.pointOf([75, 60]),
    worldPlane.pointOf([40, 60]),
  ];
  return northX + ((southX - northX) * (y - northY)) / (southY - northY) - x;
};

function countryPlane() {
  countries ??= flatten(countryAtlas().topology, {
    project,
    middleMeridian,
    tolerance: tolerance.countries,
  });
  return countries;
}

function statePlane() {
  states ??= flatten(stateAtlas().topology, {
    project,
    middleMeridian,
    tolerance: tolerance.states,
  });
  return states;
}

/** The longitude is counted from the middle meridian. */
function project(longitude: number, latitude: number): Point {
  const [x = 0, y = 0] = geoEqualEarthRaw(longitude * radians, latitude * radians);
  return [worldSize.width / 2 + x * scale, equatorHeight - y * scale];
}
