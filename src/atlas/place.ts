import { continentCodes } from '../domain/regions/continents.ts';
import type { Coordinates, Region } from '../domain/regions/region.ts';
import { countryAtlas, stateAtlas } from './areas.ts';
import { regionPoint } from './region-point.ts';

/** How a region appears on a map. */
export type Place =
  | { readonly kind: 'world' }
  | { readonly kind: 'area'; readonly code: string }
  | { readonly kind: 'point'; readonly at: Coordinates };

/** `undefined` for a region of which no map here shows where it is. */
export function placeOf(region: Region): Place | undefined {
  const { code, kind } = region;
  if (kind === 'world') return { kind };
  if (hasOutline(region)) return { kind: 'area', code };
  const at = regionPoint(region);
  return at && { kind: 'point', at };
}

function hasOutline({ code, kind }: Region) {
  switch (kind) {
    case 'continent':
      return continentCodes.includes(code) && code !== 'antarctica';
    case 'country':
      return countryAtlas().areas.has(code);
    case 'subdivision':
      return code.startsWith('US-') && stateAtlas().areas.has(code);
    default:
      return false;
  }
}
