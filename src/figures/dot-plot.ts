import type { PlotBin, PlotDot, PlotRow, PlotTick, PlotView } from '../views/patterns/plot-view.ts';
import { marksGrid, rowsOnAxis } from './marks-axis.ts';
import { linkedMark, namedRow } from './named-row.ts';
import { stackDots } from './stack-dots.ts';
import { element, percent, type Svg } from './svg.ts';

/** How a row is drawn in columns of one range of widths. Lengths are in pixels. */
interface DotMeasures {
  readonly name: 'narrow' | 'wide';
  /** The least that a drawing has; dots are stacked as if it had no more. */
  readonly width: number;
  readonly radius: number;
}

const narrow: DotMeasures = { name: 'narrow', width: 276, radius: 4.5 };
const wide: DotMeasures = { name: 'wide', width: 412, radius: 5 };
/** Above the highest dot and below the lowest. */
const space = 5;
/** A taller stack is pressed together. */
const tallest = 90;
const binsHeight = 44;

/**
 * Rows of dots on one scale, stacked where they would cover each other, or of bins where there are
 * too many. Every row is drawn twice, for a narrow column and for a wide one.
 */
export function dotPlot({ id, ticks, rows }: PlotView): Svg {
  const drawn = rows.map((row, index) => {
    const name = `${id}-${index}`;
    return namedRow(
      { ...row, id: name },
      ...[narrow, wide].map((measures) => drawRow(row, ticks, name, measures)),
    );
  });
  return rowsOnAxis(ticks, drawn);
}

function drawRow(
  { dots, bins, median }: PlotRow,
  ticks: readonly PlotTick[],
  name: string,
  measures: DotMeasures,
): Svg {
  const isEmpty = dots.length + bins.length === 0;
  const [marks, height] = bins.length > 0 ? drawBins(bins) : drawDots(dots, measures);
  const middle = median === undefined ? [] : [medianLine(median, height)];
  return element(
    'svg',
    {
      class: `drawing-${measures.name}`,
      height,
      ...(isEmpty ? { 'aria-hidden': 'true' } : { role: 'group', 'aria-labelledby': name }),
    },
    ...(measures.name === 'narrow' ? marksGrid(ticks) : []),
    ...(bins.length > 0 ? [...marks, ...middle] : [...middle, ...marks]),
  );
}

type Drawn = readonly [marks: readonly Svg[], height: number];

function drawDots(dots: readonly PlotDot[], { width, radius }: DotMeasures): Drawn {
  const size = 2 * radius + 0.5;
  const levels = stackDots(
    dots.map(({ at }) => at * width),
    size,
  );
  const top = Math.max(0, ...levels);
  const step = Math.min(size, tallest / Math.max(top, 1));
  const height = 2 * (space + radius) + Math.max(top * step, 6);
  const marks = dots.map((dot, index) =>
    linkedMark(
      dot,
      element('circle', {
        class: dot.isExact ? 'dot' : 'dot dot-inexact',
        cx: percent(dot.at),
        cy: height - space - radius - (levels[index] ?? 0) * step,
        r: dot.isExact ? radius : radius - 0.75,
      }),
    ),
  );
  return [marks, height];
}

function drawBins(bins: readonly PlotBin[]): Drawn {
  const most = binsHeight - 2 * space;
  const marks = bins.map((bin) => {
    const height = Math.max(2, bin.height * most);
    const rect = element('rect', {
      class: 'bin',
      x: percent(bin.from),
      width: percent(bin.to - bin.from),
      y: binsHeight - space - height,
      height,
    });
    return linkedMark(bin, rect);
  });
  return [marks, binsHeight];
}

function medianLine(at: number, height: number) {
  const x = percent(at);
  return element('line', { class: 'median', x1: x, x2: x, y1: 2, y2: height - 1 });
}
