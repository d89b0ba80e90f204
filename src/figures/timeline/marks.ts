import type { EventKind } from '../../domain/terms.ts';
import { element, join, percent, type Svg, text } from '../svg.ts';
import { drawBreaks } from './breaks.ts';
import type { DrawnMark, TimelineMeasures } from './layout.ts';
import type { StackedMark } from './mark-stacks.ts';
import { positionOf, type TimeScale } from './time-scale.ts';

type Stacked = StackedMark<DrawnMark>;

const radius = { plain: 4.5, key: 6 };
const aboveBand = 10;
const step = 13;
/** A taller stack is pressed together. */
const tallest = 78;
/** Of a break in a bar, above it and below it. */
const breakSize = 5;

/** Harm and mending are square, all else is round, as in the list. */
const squareKinds: ReadonlySet<EventKind> = new Set([
  'trigger',
  'impact',
  'setback',
  'mitigate',
  'recover',
  'resolve',
  'repair',
]);

/** Room above the band for the tallest stack. */
export function stackHeight(marks: readonly Stacked[]): number {
  return Math.max(0, ...marks.map((stacked) => -markTop(stacked, 0) + 2));
}

/** Where a mark's upper edge lies; `bandTop` is that of the band on which the stacks stand. */
export function markTop(stacked: Stacked, bandTop: number): number {
  return middleOf(stacked, bandTop) - radiusOf(stacked.mark);
}

/**
 * The marks of the events, each a link to its row in the list, in the order of time. The first is a
 * stop for the keyboard, from which a script goes on to the others.
 */
export function drawMarks(marks: readonly Stacked[], scale: TimeScale, bandTop: number): Svg {
  const inOrder = marks.toSorted((a, b) => a.mark.mark.minutes - b.mark.mark.minutes);
  const drawn = inOrder.map((stacked, index) =>
    drawMark(stacked, { scale, bandTop, isStop: index === 0 }),
  );
  return element('g', { class: 'marks' }, ...drawn);
}

/** The bars from the marks of what lasted to its end. */
export function drawLasting(marks: readonly Stacked[], place: LastingPlace): Svg {
  return join(marks.flatMap((stacked) => drawUntil(stacked, place)));
}

interface LastingPlace {
  readonly scale: TimeScale;
  readonly bandTop: number;
  readonly measures: TimelineMeasures;
}

interface MarkPlace {
  readonly scale: TimeScale;
  readonly bandTop: number;
  /** Whether the keyboard stops at it. */
  readonly isStop: boolean;
}

function drawMark(stacked: Stacked, { scale, bandTop, isStop }: MarkPlace): Svg {
  const { mark } = stacked.mark;
  const { id, kind, isKey, time } = mark;
  const classes = ['mark', `mark-${kind}`, isKey && 'is-key', time.form === 'date' && 'is-day'];
  const x = percent(positionOf(mark.minutes, scale));
  return element(
    'a',
    { class: classes.filter(Boolean).join(' '), href: `#${id}`, tabindex: isStop ? 0 : -1 },
    element('title', {}, text(mark.words)),
    drawShape(x, middleOf(stacked, bandTop), radiusOf(stacked.mark), squareKinds.has(kind)),
  );
}

function drawShape(x: string, y: number, r: number, isSquare: boolean): Svg {
  if (!isSquare) return element('circle', { cx: x, cy: y, r });
  const size = 2 * r - 1;
  const transform = `translate(${-size / 2})`;
  return element('rect', { x, y: y - size / 2, width: size, height: size, transform });
}

function drawUntil(stacked: Stacked, { scale, bandTop, measures }: LastingPlace): Svg[] {
  const { minutes, until, kind } = stacked.mark.mark;
  if (until === undefined || until <= minutes) return [];
  const [left, right] = [positionOf(minutes, scale), positionOf(until, scale)];
  const y = middleOf(stacked, bandTop);
  return [
    element('line', {
      class: `until until-${kind}`,
      x1: percent(left),
      x2: percent(right),
      y1: y,
      y2: y,
    }),
    ...drawBreaks({ left, right, top: y - breakSize, bottom: y + breakSize }, scale, measures),
  ];
}

function middleOf({ level, height }: Stacked, bandTop: number) {
  return bandTop - aboveBand - level * Math.min(step, tallest / Math.max(height - 1, 1));
}

function radiusOf({ isKey }: DrawnMark) {
  return isKey ? radius.key : radius.plain;
}
