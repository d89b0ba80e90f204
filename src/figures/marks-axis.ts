import type { PlotTick } from '../views/patterns/plot-view.ts';
import { element, join, percent, type Svg, text } from './svg.ts';

const height = 20;

/** The words of the ticks, in a row of their own. */
function marksAxis(ticks: readonly PlotTick[]): Svg {
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

/**
 * Rows between their axes. Where names stand beside the rows, the lines of the ticks go through all of
 * them; else each row has its own.
 */
export function rowsOnAxis(ticks: readonly PlotTick[], rows: readonly Svg[]): Svg {
  const axis = marksAxis(ticks);
  const lines = element(
    'svg',
    { class: 'marks-lines', 'aria-hidden': 'true' },
    ...marksGrid(ticks),
  );
  return join([axis, element('div', { class: 'marks-rows' }, lines, ...rows), axis]);
}

/** The lines of the ticks through a row. */
export function marksGrid(ticks: readonly PlotTick[]): Svg[] {
  return ticks.map(({ at, isMinor }) => {
    const x = percent(at);
    const className = isMinor ? 'marks-grid marks-grid-minor' : 'marks-grid';
    return element('line', { class: className, x1: x, x2: x, y2: '100%' });
  });
}
