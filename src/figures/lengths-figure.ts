import type { LengthsView } from '../views/lengths-view.ts';
import { drawing } from './drawing.ts';
import { drawMarks } from './lengths/marks.ts';
import { anchorAt, tickLines, tickNames } from './lengths/scale.ts';
import { element, join, percent, type Svg, text } from './svg.ts';

const captionHeight = 18;
const gap = 5;
const axisHeight = 22;
/** The share of the narrowest scale that half a caption may need. */
const captionRoom = 0.35;

/** Lengths along the scale from a minute to thirty days: a dot an incident, or bars; their median. */
export function drawLengths(view: LengthsView): Svg {
  const marks = drawMarks(view.marks);
  const top = captionHeight + gap;
  const bottom = top + marks.height + gap;
  const scale = [
    element('line', { x1: 0, x2: '100%', y1: bottom, y2: bottom }),
    ...tickLines(view.ticks, captionHeight, bottom + 4),
    ...tickNames(view.ticks, bottom + axisHeight - 5),
  ];
  return drawing(
    view,
    { class: 'lengths', width: '100%', height: bottom + axisHeight, role: 'group' },
    element('g', { class: 'length-scale' }, ...scale),
    view.median ? drawMedian(view.median, bottom) : join([]),
    marks.draw(top),
  );
}

function drawMedian(
  { share, text: words }: NonNullable<LengthsView['median']>,
  bottom: number,
): Svg {
  const x = percent(share);
  const place = { x, y: captionHeight - 5, 'text-anchor': anchorAt(share, captionRoom) };
  return join([
    element('line', { class: 'length-median', x1: x, x2: x, y1: captionHeight, y2: bottom }),
    element('text', place, text(words)),
  ]);
}
