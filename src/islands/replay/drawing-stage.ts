import { drawPlayhead, drawVeil } from '../../figures/timeline/playhead.ts';
import { type Knot, valueAt } from '../../replay/knots.ts';
import type { Stage } from './stage.ts';

/** Finer than a pixel of the widest drawing. */
const percent = (value: number) => `${value.toFixed(3)}%`;

/** The knots `[minutes, percent]` of a drawing's scale, by the segments between its breaks. */
export function segmentsOf(drawing: SVGElement): readonly (readonly Knot[])[] {
  // Written by `timelineFigure` when the page was built.
  return JSON.parse(drawing.dataset.scale ?? '[]') as Knot[][];
}

/** Moves a playhead along a timeline, under its marks and labels; what else is ahead is veiled. */
export function drawingStage(drawing: SVGElement): Stage {
  const scale = segmentsOf(drawing).flat();
  drawing
    .querySelector('.event-labels')
    ?.insertAdjacentHTML('beforebegin', drawVeil() + drawPlayhead());
  const veil = drawing.querySelector('.replay-veil');
  const playhead = drawing.querySelector('.playhead');
  const added = [veil, playhead];
  return {
    show({ minutes }) {
      const x = valueAt(scale, minutes);
      for (const element of added) element?.setAttribute('x', percent(x));
      veil?.setAttribute('width', percent(100 - x));
    },
    clear() {
      for (const element of added) element?.remove();
    },
  };
}
