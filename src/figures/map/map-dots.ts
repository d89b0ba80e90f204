import type { MapMark } from '../../views/regions-map.ts';
import { element, type Svg, text } from '../svg.ts';
import { claimClass } from './map-fills.ts';
import type { PointShape } from './map-shapes.ts';

type Marks = readonly [MapMark, ...MapMark[]];

/** How far apart dots of one place stand, in pixels. */
export const dotSpacing = 11;

/** The lower half of a dot, as the mark of the level has it in the table. */
const lowerHalf = 'M-4.5 0a4.5 4.5 0 0 0 9 0z';

/** A place has a dot for each claim that is made about it. */
export function dotsOf({ marks }: PointShape): Marks[] {
  return [...Map.groupBy(marks, ({ claim }) => claim).values()].flatMap(([first, ...others]) =>
    first ? [[first, ...others] as const] : [],
  );
}

/** The dots of a place, side by side around it. */
export function drawDots(point: PointShape): Svg[] {
  const dots = dotsOf(point);
  return dots.map((marks, index) => drawDot(marks, (index - (dots.length - 1) / 2) * dotSpacing));
}

function drawDot(marks: Marks, x: number) {
  const { claim } = marks[0];
  return element(
    'g',
    {
      class: `map-point ${claimClass(claim)}`,
      transform: x === 0 ? undefined : `translate(${x})`,
      'data-regions': marks.map(({ code }) => code).join(' '),
    },
    element('title', {}, text(marks.map((mark) => mark.text).join('\n'))),
    element('circle', { class: 'map-ground', r: 7.5 }),
    element('circle', { class: 'map-dot', r: 4.5 }),
    ...(claim.level === 'partial' ? [element('path', { d: lowerHalf })] : []),
    ...(claim.level === 'wrong' ? [element('circle', { class: 'map-hole', r: 1.75 })] : []),
  );
}
