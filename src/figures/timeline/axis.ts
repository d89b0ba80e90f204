import type { TimelineFigureView } from '../../views/timeline-figure-view.ts';
import { element, percent, type Svg, text } from '../svg.ts';
import { tickName } from './tick-name.ts';
import type { Tick } from './time-ticks.ts';

export const axisHeight = 44;
const tickLength = 5;
const firstLine = 19;
const secondLine = 35;

/** Ticks with their times in UTC and, under the first one of a day, its date. */
export function drawAxis(view: TimelineFigureView, ticks: readonly Tick[], top: number): Svg {
  let dayBefore = '';
  const drawn = ticks.flatMap((tick) => {
    const line = drawTick(tick, top);
    if (!tick.anchor) return [line];
    const { instant, clock, day } = tickName(tick.minutes, view);
    const isNewDay = day !== dayBefore;
    dayBefore = day;
    if (tick.isDay || clock === '')
      return [line, tickText(tick, 'moment-day moment-alone', top + firstLine, instant, day)];
    const time = tickText(tick, 'moment', top + firstLine, instant, clock);
    if (!isNewDay) return [line, time];
    return [line, time, tickText(tick, 'moment-day', top + secondLine, instant, day)];
  });
  return element('g', { class: 'axis' }, ...drawn);
}

function drawTick({ x }: Tick, top: number): Svg {
  const at = percent(x);
  return element('line', { x1: at, x2: at, y1: top, y2: top + tickLength });
}

function tickText(tick: Tick, className: string, y: number, instant: string, shown: string): Svg {
  const { anchor = 'middle' } = tick;
  const x = { start: '0', middle: percent(tick.x), end: '100%' }[anchor];
  return element(
    'text',
    { class: className, x, y, 'text-anchor': anchor, 'data-instant': instant },
    text(shown),
  );
}
