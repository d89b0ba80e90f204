import { worldPlane } from '../atlas/world-plane.ts';
import type { Claim, RegionsMap } from '../views/regions-map.ts';
import { drawing } from './drawing.ts';
import { areaClass, fillOf, mapPatterns } from './map/map-fills.ts';
import { mapLabels } from './map/map-labels.ts';
import { mapAreas, mapPoints } from './map/map-marks.ts';
import { mapShapes } from './map/map-shapes.ts';
import { element, percent, type Svg } from './svg.ts';

/** Where an incident was felt, to be laid over the land of the world or, near by, with land. */
export function drawRegionsMap(map: RegionsMap): Svg {
  const shapes = mapShapes(map);
  return drawing(
    map,
    { class: 'map-drawing' },
    mapPatterns(map.id, map.legend),
    mapAreas(map, shapes),
    mapPoints(map, shapes),
    mapLabels(map, shapes),
  );
}

/** Which part of the world a map of a part of it shows: a ring, to be laid over the land. */
export function drawLocator({ plane }: RegionsMap): Svg {
  const { width, height } = worldPlane.size;
  const [x, y] = worldPlane.pointOf(plane.middle);
  return element(
    'svg',
    { 'aria-hidden': 'true' },
    element('circle', {
      class: 'map-locator-ring',
      cx: percent(x / width),
      cy: percent(y / height),
      r: 5,
    }),
  );
}

/** What a claim looks like, for the key of a map. */
export function drawSwatch(id: string, claim: Claim): Svg {
  return element(
    'svg',
    { class: 'map-swatch', viewBox: '0 0 60 36', 'aria-hidden': 'true' },
    element('rect', {
      class: areaClass(claim),
      fill: fillOf(id, claim),
      x: 2,
      y: 2,
      width: 56,
      height: 32,
    }),
  );
}
