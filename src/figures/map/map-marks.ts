import { worldEdge } from '../../atlas/world-plane.ts';
import type { MapMark, RegionsMap } from '../../views/regions-map.ts';
import { element, join, percent, type Svg, text } from '../svg.ts';
import { areaClass, claimClass, fillOf } from './map-fills.ts';
import type { MapShapes, PointShape } from './map-shapes.ts';

/** The land where it is no file, and what is affected of the world. */
export function mapAreas({ id, plane }: RegionsMap, { world, areas }: MapShapes): Svg {
  const { width, height } = plane.size;
  return element(
    'svg',
    { class: 'map-areas', viewBox: `0 0 ${width} ${height}` },
    plane.land === undefined ? text('') : element('path', { class: 'map-land', d: plane.land }),
    world ? area(id, world, worldEdge()) : text(''),
    ...areas.map(({ mark, outline }) => area(id, mark, outline.path)),
  );
}

/** The lower half of a dot, as the mark of the level has it in the table. */
const halfDot = 'M-4.5 0a4.5 4.5 0 0 0 9 0z';

/** Points keep their size at every width of the map. */
export function mapPoints({ plane }: RegionsMap, { points }: MapShapes): Svg {
  const { width, height } = plane.size;
  return join(
    points.map(({ marks, at: [x, y] }) =>
      element(
        'svg',
        { x: percent(x / width), y: percent(y / height), overflow: 'visible' },
        element(
          'g',
          { class: `map-point ${claimClass(marks[0].claim)}`, 'data-regions': codesOf(marks) },
          element('title', {}, text(marks.map((mark) => mark.text).join('\n'))),
          element('circle', { class: 'map-ground', r: 7.5 }),
          element('circle', { class: 'map-dot', r: 4.5 }),
          marks[0].claim.level === 'partial' ? element('path', { d: halfDot }) : text(''),
        ),
      ),
    ),
  );
}

function area(id: string, mark: MapMark, path: string) {
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

function codesOf(marks: PointShape['marks']) {
  return marks.map(({ code }) => code).join(' ');
}
