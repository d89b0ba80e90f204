import type { SeriesLine, SeriesPlot } from '../views/series-plot.ts';
import type { SeriesPoint, SeriesRun } from '../views/series-points.ts';
import { heightOf, type PlotFrame } from './series-axes.ts';
import { element, percent, rounded, type Svg } from './svg.ts';

/** With more points a line has marks only where it would not show otherwise, or where they tell more. */
const markedPoints = 60;

/** Paths have no percent: theirs are thousandths of a width that is stretched to the drawing's. */
const pathWidth = 1000;

/** One column as a line with marks, as steps that hold a value until the next, or as dots. */
export function plotLine(
  { runs }: SeriesLine,
  kind: SeriesPlot['kind'],
  index: number,
  frame: PlotFrame,
): Svg[] {
  const count = runs.flat().length;
  const isMarked = (point: SeriesPoint, run: SeriesRun) =>
    kind === 'dot' || count <= markedPoints || run.length === 1 || point.isDerived;
  const marks = runs.flatMap((run) =>
    run
      .filter((point) => isMarked(point, run))
      .map((point) => seriesMark(percent(point.x), heightOf(point.y, frame), index, point)),
  );
  const path = kind === 'dot' ? [] : [linePath(runs, kind, index, frame)];
  return [...path, ...marks];
}

function linePath(
  runs: readonly SeriesRun[],
  kind: 'line' | 'step',
  index: number,
  frame: PlotFrame,
): Svg {
  const d = runs
    .filter((run) => run.length > 1)
    .map((run) => run.map((point, position) => command(point, position, kind, frame)).join(''))
    .join('');
  const { bottom } = frame;
  return element(
    'svg',
    {
      width: '100%',
      height: bottom,
      viewBox: `0 0 ${pathWidth} ${bottom}`,
      preserveAspectRatio: 'none',
    },
    element('path', { class: `series-line series-${index}`, d }),
  );
}

function command({ x, y }: SeriesPoint, position: number, kind: 'line' | 'step', frame: PlotFrame) {
  const [across, down] = [rounded(x * pathWidth), rounded(heightOf(y, frame))];
  if (position === 0) return `M${across} ${down}`;
  return kind === 'step' ? `H${across}V${down}` : `L${across} ${down}`;
}

/** A mark with the shape of its column, hollow where the value is derived. */
export function seriesMark(
  x: string | number,
  y: number,
  index: number,
  { isDerived }: Pick<SeriesPoint, 'isDerived'>,
): Svg {
  const classes = `series-mark series-${index}${isDerived ? ' series-derived' : ''}`;
  if (index % 3 === 0) return element('circle', { class: classes, cx: x, cy: y, r: 3.5 });
  const isDiamond = index % 3 === 2;
  return element('rect', {
    class: isDiamond ? `${classes} series-diamond` : classes,
    x,
    y: y - 3.5,
    width: 7,
    height: 7,
  });
}
