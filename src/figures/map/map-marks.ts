import { worldEdge } from '../../atlas/world-plane.ts';
import type { MapMark, RegionsMap } from '../../views/regions-map.ts';
import { element, join, percent, type Svg, text } from '../svg.ts';
import { drawDots } from './map-dots.ts';
import { areaClass, fillOf } from './map-fills.ts';
import type { MapShapes } from './map-shapes.ts';

/** The land where it is no file, and what is affected of the world. */
export function mapAreas({ id, plane }: RegionsMap, { world, areas }: MapShapes): Svg {
  const { width, height } = plane.size;
  return element(
    'svg',
    { class: 'map-areas', viewBox: `0 0 ${width} ${height}` },
    ...(plane.land === undefined ? [] : [element('path', { class: 'map-land', d: plane.land })]),
    ...(world ? [drawArea(id, world, worldEdge())] : []),
    ...areas.map(({ mark, outline }) => drawArea(id, mark, outline.path)),
  );
}

/** Points keep their size at every width of the map. */
export function mapPoints({ plane }: RegionsMap, { points }: MapShapes): Svg {
  const { width, height } = plane.size;
  return join(
    points.map((point) => {
      const [x, y] = point.at;
      const place = { x: percent(x / width), y: percent(y / height), overflow: 'visible' };
      return element('svg', place, ...drawDots(point));
    }),
  );
}

function drawArea(id: string, mark: MapMark, path: string) {
  return element(
    'path',
    {
      class: areaClass(mark.claim),
      fill: fillOf(id, mark.claim),
      d: path,
      'data-regions': mark.code,
    },
    element('title', {}, text(mark.text)),
  );
}
