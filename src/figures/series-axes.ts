import type { SeriesAxis, SeriesTick } from '../views/series-axis.ts';
import { element, percent, type Svg, text } from './svg.ts';

/** The heights, in pixels from the top of a drawing, between which values lie. */
export interface PlotFrame {
  readonly top: number;
  readonly bottom: number;
}

const firstLine = 20;
const lineHeight = 16;

/** The room below a plot for the times or numbers of an axis, for days where it has any, and its name. */
export function axisHeight(x: SeriesAxis): number {
  return nameLine(x) + 4;
}

function nameLine({ ticks }: SeriesAxis) {
  return firstLine + 18 + (ticks.some(({ day }) => day) ? lineHeight : 0);
}

/** The height at which a share of the value axis lies. */
export function heightOf(share: number, { top, bottom }: PlotFrame): number {
  return bottom - share * (bottom - top);
}

/** A line for every tick, its text in the margin, and the names of both axes. */
export function plotAxes(x: SeriesAxis, y: SeriesAxis, frame: PlotFrame): Svg[] {
  const { bottom } = frame;
  return [
    element('text', { class: 'plot-name', x: 0, y: 12 }, text(y.name)),
    ...y.ticks.flatMap((tick) => valueTick(tick, heightOf(tick.at, frame))),
    element('line', { class: 'plot-axis', x2: '100%', y1: bottom, y2: bottom }),
    ...x.ticks.filter((tick) => tick.text).flatMap((tick) => positionTick(tick, bottom)),
    element(
      'text',
      { class: 'plot-name', x: '100%', y: bottom + nameLine(x), 'text-anchor': 'end' },
      text(x.name),
    ),
  ];
}

function valueTick(tick: SeriesTick, y: number): Svg[] {
  const line = element('line', {
    class: tick.text ? 'plot-grid' : 'plot-grid plot-grid-minor',
    x2: '100%',
    y1: y,
    y2: y,
  });
  if (!tick.text) return [line];
  const position = { x: 0, dx: -8, y: y + 4, 'text-anchor': 'end' };
  return [line, element('text', position, text(tick.text))];
}

function positionTick(tick: SeriesTick, bottom: number): Svg[] {
  const { at, text: label, instant, isDay, day } = tick;
  const x = percent(at);
  const anchor = at < 0.04 ? 'start' : at > 0.96 ? 'end' : 'middle';
  const written = (className: string | undefined, y: number, shown: string) =>
    element(
      'text',
      { class: className, 'data-instant': instant, x, y, 'text-anchor': anchor },
      text(shown),
    );
  const className = isDay ? 'moment-day moment-alone' : 'moment';
  return [
    element('line', { class: 'plot-axis', x1: x, x2: x, y1: bottom, y2: bottom + 5 }),
    written(instant && className, bottom + firstLine, label),
    ...(day ? [written('moment-day', bottom + firstLine + lineHeight, day)] : []),
  ];
}
