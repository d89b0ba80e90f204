import { iso31661NumericToAlpha2 } from 'iso-3166/1-n-to-1-a2.js';
import type { merge } from 'topojson-client';
import states from 'us-atlas/states-10m.json' with { type: 'json' };
import countries from 'world-atlas/countries-50m.json' with { type: 'json' };
import { allSubdivisions } from '../domain/regions/subdivisions.ts';

/** Lines that areas share, and the areas that are made of them. */
export type Topology = Parameters<typeof merge>[0];
/** One or more polygons in a topology. */
export type Area = Extract<Parameters<typeof merge>[1], readonly unknown[]>[number];
type Polygons = Extract<Area, { type: 'MultiPolygon' }>['arcs'];

interface Atlas {
  readonly topology: Topology;
  /** By the code under which records know them. */
  readonly areas: ReadonlyMap<string, Area>;
}

/**
 * What Natural Earth draws without a number of ISO 3166-1. Records know no code for Somaliland and
 * Northern Cyprus, so these are parts of the countries whose code their places carry; Kosovo has a
 * code of its own in CLDR. What has no code at all is land and nothing else.
 */
const unnumbered: Readonly<Record<string, string>> = {
  'Indian Ocean Ter.': 'CX',
  'N. Cyprus': 'CY',
  'Siachen Glacier': '',
  Kosovo: 'XK',
  Somaliland: 'SO',
};

type Box = readonly [west: number, south: number, east: number, north: number];

/** What Natural Earth draws as part of a country, and ISO 3166 as a place of its own. */
const overseas: readonly (readonly [code: string, partOf: string, box: Box])[] = [
  ['BQ', 'NL', [-69, 12, -62, 18]],
  ['CC', 'CX', [96, -13, 98, -11]],
  ['GF', 'FR', [-55, 2, -51, 6]],
  ['GP', 'FR', [-62, 15.8, -60.9, 16.6]],
  ['MQ', 'FR', [-61.3, 14.3, -60.8, 15]],
  ['RE', 'FR', [55, -22, 56, -20]],
  ['SJ', 'NO', [-10, 70.5, -7, 72]],
  ['SJ', 'NO', [10, 74, 34, 82]],
  ['TK', 'NZ', [-173, -10, -171, -8]],
  ['YT', 'FR', [44.9, -13.1, 45.4, -12.5]],
];

/** Natural Earth, 1:50,000,000. Antarctica, which no map here reaches, is left out. */
export function countryAtlas(): Atlas {
  countriesRead ??= readCountries();
  return countriesRead;
}

/** The states of the USA and the District of Columbia, from the Census Bureau's boundaries. */
export function stateAtlas(): Atlas {
  statesRead ??= readStates();
  return statesRead;
}

let countriesRead: Atlas | undefined;
let statesRead: Atlas | undefined;

function readCountries(): Atlas {
  const polygonsByCode = new Map<string, Polygons>();
  for (const area of areasIn(countries, 'countries')) {
    const written = nameOf(area);
    const code = unnumbered[written] ?? iso31661NumericToAlpha2[String(area.id)] ?? '';
    if (code === 'AQ') continue;
    for (const polygon of polygonsOf(area)) {
      const own = codeOfPart(code, startOf(countries, polygon));
      polygonsByCode.set(own, [...(polygonsByCode.get(own) ?? []), polygon]);
    }
  }
  const areas = [...polygonsByCode].map(
    ([code, arcs]) => [code, { type: 'MultiPolygon', arcs } as const] as const,
  );
  return { topology: countries, areas: new Map(areas) };
}

/** The file numbers the states after FIPS; their names are those of ISO 3166-2. */
function readStates(): Atlas {
  const codes = new Map(
    allSubdivisions()
      .filter(({ code }) => code.startsWith('US-'))
      .map(({ code, name }) => [name, code]),
  );
  const areas = areasIn(states, 'states').flatMap((area) => {
    const code = codes.get(nameOf(area));
    return code === undefined ? [] : [[code, area] as const];
  });
  return { topology: states, areas: new Map(areas) };
}

function areasIn({ objects }: Topology, name: string) {
  const collection = objects[name];
  const geometries = collection?.type === 'GeometryCollection' ? collection.geometries : [];
  return geometries.filter(
    (geometry): geometry is Area => geometry.type === 'Polygon' || geometry.type === 'MultiPolygon',
  );
}

function nameOf({ properties }: Area) {
  return properties && 'name' in properties ? String(properties.name) : '';
}

function polygonsOf(area: Area) {
  return area.type === 'Polygon' ? [area.arcs] : area.arcs;
}

/** The longitude and latitude of one point of a polygon. */
function startOf({ arcs, transform }: Topology, [[first = 0] = []]: number[][]) {
  const [x = 0, y = 0] = arcs[first < 0 ? ~first : first]?.[0] ?? [];
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
}

function codeOfPart(code: string, [longitude, latitude]: readonly [number, number]) {
  const own = overseas.find(
    ([, partOf, [west, south, east, north]]) =>
      partOf === code &&
      longitude >= west &&
      longitude <= east &&
      latitude >= south &&
      latitude <= north,
  );
  return own?.[0] ?? code;
}
