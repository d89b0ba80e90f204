import type { SeriesPlot } from '../views/series-plot.ts';
import { type DrawingName, drawing } from './drawing.ts';
import { axisHeight, type PlotFrame, plotAxes } from './series-axes.ts';
import { lineLabels } from './series-labels.ts';
import { plotLine } from './series-lines.ts';
import { phaseBands, phaseRows } from './series-phases.ts';
import type { Svg } from './svg.ts';

const plotHeight = 220;
const headingHeight = 22;
const rowHeight = 15;
/** Between the names of phases and a point at the top. */
const headroom = 8;

/**
 * Lines, steps or dots. The drawing is the area between the axes; numbers and names stand beside it,
 * in margins that its frame leaves.
 */
export function drawSeriesPlot(plot: SeriesPlot, name: DrawingName): Svg {
  const rows = phaseRows(plot.phases);
  const top = headingHeight + (rows.count > 0 ? rows.count * rowHeight + headroom : 0);
  const frame: PlotFrame = { top, bottom: top + plotHeight };
  return drawing(
    name,
    { class: 'plot', height: frame.bottom + axisHeight(plot.x) },
    ...phaseBands(rows, frame, (row) => headingHeight + row * rowHeight),
    ...plotAxes(plot.x, plot.y, frame),
    ...plot.lines.flatMap((line, index) => plotLine(line, plot.kind, index, frame)),
    ...lineLabels(plot.lines, plot.kind, frame),
  );
}
