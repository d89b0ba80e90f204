import type { LengthsView } from '../views/lengths-view.ts';
import { drawing } from './drawing.ts';
import { drawMarks } from './lengths/marks.ts';
import { tickLines, tickNames } from './lengths/scale.ts';
import { element, type Svg } from './svg.ts';

const gap = 3;
const scaleHeight = 20;

/** Lengths along the same scale without its names: one of several strips below each other. */
export function drawLengthsStrip(view: LengthsView): Svg {
  const marks = drawMarks(view.marks);
  const height = marks.height + 2 * gap;
  return drawing(
    view,
    { class: 'lengths', width: '100%', height, role: 'group' },
    element('g', { class: 'length-scale' }, ...tickLines(view.ticks, 0, height)),
    marks.draw(gap),
  );
}

/** The names of the scale, to stand over the strips. */
export function drawStripScale(ticks: LengthsView['ticks']): Svg {
  return element(
    'svg',
    { class: 'lengths', width: '100%', height: scaleHeight, 'aria-hidden': 'true' },
    element('g', { class: 'length-scale' }, ...tickNames(ticks, scaleHeight - 5)),
  );
}
