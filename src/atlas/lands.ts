import { countryAtlas, stateAtlas } from './areas.ts';
import { dissolve, nearLongitude } from './flatten.ts';
import { type Box, boxAround, type Point, type Polygon, type Ring } from './plane.ts';

/** A polygon in degrees, x to the east and y to the north. */
export interface Land {
  readonly code: string;
  readonly polygon: Polygon;
  readonly box: Box;
}

/** All land: countries, and states instead of the USA. */
export function allLands(): readonly Land[] {
  lands ??= [...readLands(countryAtlas(), 'US'), ...readLands(stateAtlas())];
  return lands;
}

/** The land of one country or state. */
export function landsOf(code: string): readonly Land[] {
  landsByCode ??= Map.groupBy(allLands(), (land) => land.code);
  return landsByCode.get(code) ?? [];
}

let lands: readonly Land[] | undefined;
let landsByCode: ReadonlyMap<string, readonly Land[]> | undefined;

function readLands({ topology, areas }: ReturnType<typeof countryAtlas>, except?: string) {
  return [...areas].flatMap(([code, area]) =>
    code === except
      ? []
      : dissolve(topology, [area]).map((polygon): Land => {
          const rings = polygon.map(unroll);
          return { code, polygon: rings, box: boxAround(rings[0] ?? []) };
        }),
  );
}

/** A ring across the 180th meridian goes on beyond it. */
function unroll(ring: Ring): Ring {
  let before = ring[0]?.[0] ?? 0;
  return ring.map(([longitude, latitude]): Point => {
    before = nearLongitude(longitude, before);
    return [before, latitude];
  });
}
