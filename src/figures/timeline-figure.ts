import type { TimelineFigureView } from '../views/timeline-figure-view.ts';
import { drawing } from './drawing.ts';
import { join, type Svg } from './svg.ts';
import { axisHeight, drawAxis } from './timeline/axis.ts';
import { bandHeight, drawBands } from './timeline/bands.ts';
import { drawLabels, labelRow } from './timeline/labels.ts';
import { type TimelineMeasures, timelineLayout } from './timeline/layout.ts';
import { drawLasting, drawMarks, stackHeight } from './timeline/marks.ts';
import { drawSpans, spanRow } from './timeline/spans.ts';
import { scaleKnots } from './timeline/time-scale.ts';
import { drawTracks, trackRow } from './timeline/tracks.ts';

const narrow: TimelineMeasures = {
  name: 'narrow',
  width: 288,
  edge: 8,
  gap: 12,
  openGap: 28,
  moment: 16,
  letter: 7.2,
  labelRows: 6,
  isShort: true,
};
const wide: TimelineMeasures = {
  name: 'wide',
  width: 640,
  edge: 8,
  gap: 24,
  openGap: 72,
  moment: 64,
  letter: 7.8,
  labelRows: 6,
  isShort: false,
};

/**
 * The timeline to scale: labels of the key events on lines down to their marks, the phases as a
 * band, the time axis, then the measured spans and the tracks of services and regions. It is drawn
 * twice, for a narrow column and for a wide one. `id` is unique on the page; `data-scale` holds the
 * knots of the scale by segment, `[[[minutes, percent], …], …]`, and each label and mark names its
 * event.
 */
export function timelineFigure(view: TimelineFigureView, id: string): Svg {
  return join([narrow, wide].map((measures) => drawTimeline(view, id, measures)));
}

function drawTimeline(view: TimelineFigureView, id: string, measures: TimelineMeasures): Svg {
  const layout = timelineLayout(view, measures);
  const { scale, marks } = layout;
  const bandTop = layout.usedRows * labelRow + stackHeight(marks);
  const axisTop = bandTop + bandHeight;
  const spansTop = axisTop + axisHeight;
  const tracksTop = spansTop + view.spans.length * spanRow;
  const height = tracksTop + view.tracks.length * trackRow;
  const { name, description } = view;
  return drawing(
    { id: `${id}-${measures.name}`, name, description },
    {
      class: `timeline-drawing drawing-${measures.name}`,
      role: 'group',
      height,
      'data-scale': JSON.stringify(scaleKnots(scale)),
    },
    drawBands(view, scale, { top: bandTop, measures }),
    drawAxis(view, layout.axis, axisTop),
    drawSpans(view.spans, { top: spansTop, measures, scale }),
    drawTracks(view.tracks, { top: tracksTop, measures, scale }),
    drawLasting(marks, { scale, bandTop, measures }),
    drawLabels(layout, measures.width, bandTop),
    drawMarks(marks, scale, bandTop),
  );
}
