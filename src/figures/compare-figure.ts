import type { EventKind } from '../domain/terms.ts';
import type { CompareTimeline } from '../views/compare-timeline.ts';
import { compareBands } from './compare/compare-bands.ts';
import { type CompareMark, compareMarks } from './compare/compare-marks.ts';
import { type ComparePlane, edge } from './compare/compare-plane.ts';
import { compareTicks } from './compare/compare-ticks.ts';
import { type DrawingName, drawing } from './drawing.ts';
import { element, join, type Svg, text } from './svg.ts';

const markHeight = 18;
const markRow = 22;
/** From the lowest marks to the band. */
const lead = 6;
const bandHeight = 16;
const rulerHeight = 24;
const tickLength = 5;
const baseline = 18;

interface Frame extends DrawingName {
  readonly plane: ComparePlane;
  /** Of a number of minutes, for the ruler. */
  readonly tickName: (minutes: number) => string;
}

const squareKinds: ReadonlySet<EventKind> = new Set([
  'trigger',
  'impact',
  'setback',
  'mitigate',
  'recover',
  'resolve',
  'repair',
]);

/** A timeline on the plane that it shares with others: numbered marks, phases, and the ruler. */
export function compareFigure(
  { bands, events }: CompareTimeline,
  { plane, tickName, ...named }: Frame,
): Svg {
  const marks = compareMarks(events, plane);
  const rows = Math.max(0, ...marks.map(({ row }) => row + 1));
  const top = rows * markRow + lead;
  const height = top + bandHeight + rulerHeight;
  const { width } = plane;
  return drawing(
    named,
    {
      class: 'timeline-drawing compare-drawing',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    drawRuler(plane, tickName, top),
    drawEdges(marks, plane, top),
    ...compareBands(bands, plane).map(({ name, x, width: length, isOpen }) =>
      element('rect', {
        class: `band band-${name}${isOpen ? ' is-fading' : ''}`,
        x: x + 0.5,
        y: top + 0.5,
        width: Math.max(length - 1, 1),
        height: bandHeight - 1,
      }),
    ),
    ...marks.flatMap(({ xs, row }) => xs.map((x) => drawLead(x, row, top))),
    ...marks.map((mark) => drawMark(mark, top)),
  );
}

function drawRuler(plane: ComparePlane, tickName: Frame['tickName'], top: number): Svg {
  const bottom = top + bandHeight;
  const ticks = compareTicks(plane, tickName).map(({ x, name, anchor }) =>
    join([
      element('line', { x1: x + 0.5, x2: x + 0.5, y1: bottom, y2: bottom + tickLength }),
      ...(name === undefined
        ? []
        : [element('text', { x, y: bottom + baseline, 'text-anchor': anchor }, text(name))]),
    ]),
  );
  const line = { x1: plane.left, x2: plane.right, y1: bottom - 0.5, y2: bottom - 0.5 };
  return element('g', { class: 'axis' }, element('line', line), ...ticks);
}

/** What lies beyond the scale, where something does. */
function drawEdges(marks: readonly CompareMark[], { left, right }: ComparePlane, top: number): Svg {
  const xs = marks.flatMap((mark) => mark.xs);
  const drawn = [
    ...(xs.some((x) => x < left) ? [{ name: 'lead-up', x: left - edge }] : []),
    ...(xs.some((x) => x > right) ? [{ name: 'after', x: right }] : []),
  ];
  return join(
    drawn.map(({ name, x }) =>
      element('rect', {
        class: `band band-${name}`,
        x: x + 0.5,
        y: top + 0.5,
        width: edge - 1,
        height: bandHeight - 1,
      }),
    ),
  );
}

function drawLead(x: number, row: number, top: number): Svg {
  return element('line', {
    class: 'compare-lead',
    x1: x + 0.5,
    x2: x + 0.5,
    y1: top - lead - row * markRow - markHeight / 2,
    y2: top,
  });
}

function drawMark({ text: numbers, kind, isDay, left, width, row }: CompareMark, top: number): Svg {
  const y = top - lead - row * markRow - markHeight;
  const classes = ['mark', kind && `mark-${kind}`, isDay && 'is-day'];
  const isSquare = kind === undefined || squareKinds.has(kind);
  const inset = 1;
  return element(
    'g',
    { class: classes.filter(Boolean).join(' ') },
    element('rect', {
      x: left + inset,
      y: y + inset,
      width: width - 2 * inset,
      height: markHeight - 2 * inset,
      rx: isSquare ? undefined : markHeight / 2 - inset,
    }),
    element('text', { x: left + width / 2, y: y + 13, 'text-anchor': 'middle' }, text(numbers)),
  );
}
