import type { PlotTick } from '../views/patterns/plot-view.ts';
import { element, percent, type Svg, text } from './svg.ts';

const height = 20;

/** The words of the ticks, in a row of their own above and below the rows that they measure. */
export function marksAxis(ticks: readonly PlotTick[]): Svg {
  const words = ticks.map(({ at, text: word, isMinor }) => {
    const anchor = at === 0 ? 'start' : at === 1 ? 'end' : 'middle';
    return element(
      'text',
      { class: isMinor && 'marks-minor', x: percent(at), y: 14, 'text-anchor': anchor },
      text(word),
    );
  });
  return element(
    'div',
    { class: 'marks-row marks-axis', 'aria-hidden': 'true' },
    element('div', { class: 'marks-drawing' }, element('svg', { height }, ...words)),
  );
}

/** The lines of the ticks through a row. */
export function marksGrid(ticks: readonly PlotTick[], rowHeight: number): Svg[] {
  return ticks.map(({ at, isMinor }) => {
    const x = percent(at);
    const className = isMinor ? 'marks-grid marks-grid-minor' : 'marks-grid';
    return element('line', { class: className, x1: x, x2: x, y2: rowHeight });
  });
}
