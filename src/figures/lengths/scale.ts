import type { LengthsView } from '../../views/lengths-view.ts';
import { element, percent, type Svg, text } from '../svg.ts';

type Ticks = LengthsView['ticks'];

/** A line at each tick. */
export function tickLines(ticks: Ticks, top: number, bottom: number): Svg[] {
  return ticks.map(({ share }) =>
    element('line', { x1: percent(share), x2: percent(share), y1: top, y2: bottom }),
  );
}

/** The names of the ticks on one line. */
export function tickNames(ticks: Ticks, y: number): Svg[] {
  return ticks.map(({ share, text: name }) =>
    element('text', { x: percent(share), y, 'text-anchor': anchorAt(share, 0) }, text(name)),
  );
}

/** `middle`, but within so much of the ends, where there is no room for it. */
export function anchorAt(share: number, room: number) {
  if (share <= room) return 'start';
  return share >= 1 - room ? 'end' : 'middle';
}
