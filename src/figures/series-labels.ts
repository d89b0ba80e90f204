import type { SeriesLine, SeriesPlot } from '../views/series-plot.ts';
import { clearPlaces } from './clear-places.ts';
import { heightOf, type PlotFrame } from './series-axes.ts';
import { seriesMark } from './series-lines.ts';
import { spread } from './spread.ts';
import { element, type Svg, text } from './svg.ts';

const labelHeight = 16;
const letterWidth = 7.2;
/** The piece of a line before its name, and the space around it. */
const keyWidth = 28;
/** What a plot has at least on a phone. */
const narrowWidth = 220;
/** Longer names are cut: the table has them whole. */
export const labelLetters = 24;

/**
 * The name of every line at its end: in the margin where there is one, on a phone within the drawing
 * where the lines leave room. None covers another.
 */
export function lineLabels(
  lines: readonly SeriesLine[],
  kind: SeriesPlot['kind'],
  frame: PlotFrame,
): Svg[] {
  if (lines.every(({ label }) => label === '')) return [];
  const ends = lines.map(({ runs }) => heightOf(runs.at(-1)?.at(-1)?.y ?? 0, frame));
  const beside = spread(ends, labelHeight, frame.top, frame.bottom);
  const within = clearPlaces(
    lines.map(({ label }, index) => ({
      from: 1 - (clamped(label).length * letterWidth + keyWidth) / narrowWidth,
      y: (ends[index] ?? 0) - labelHeight,
    })),
    lines,
    frame,
    labelHeight,
  );
  const group = (className: string, labels: Svg[]) => element('g', { class: className }, ...labels);
  return [
    group(
      'labels-wide',
      lines.map(({ label }, index) => besideLabel(label, kind, index, ends[index], beside[index])),
    ),
    group(
      'labels-narrow',
      lines.map(({ label }, index) => innerLabel(label, kind, index, within[index])),
    ),
  ];
}

/** A line leads from the end to a name that had to make way. */
function besideLabel(label: string, kind: SeriesPlot['kind'], index: number, end = 0, y = 0): Svg {
  return element(
    'svg',
    { x: '100%', overflow: 'visible' },
    element('line', { class: 'plot-leader', x1: 5, x2: 14, y1: end, y2: y }),
    labelKey(kind, index, 18, y),
    element('text', { class: 'series-label', x: 40, y: y + 4 }, text(clamped(label))),
  );
}

function innerLabel(label: string, kind: SeriesPlot['kind'], index: number, y = 0): Svg {
  const shown = clamped(label);
  return element(
    'svg',
    { x: '100%', overflow: 'visible' },
    element('text', { class: 'series-label', x: -4, y: y + 4, 'text-anchor': 'end' }, text(shown)),
    labelKey(kind, index, -shown.length * letterWidth - keyWidth, y),
  );
}

/** A piece of the line, or its mark, before its name. */
function labelKey(kind: SeriesPlot['kind'], index: number, x: number, y: number): Svg {
  const isDerived = false;
  if (kind === 'dot') return seriesMark(x + 12, y, index, { isDerived });
  return element('path', { class: `series-line series-${index}`, d: `M${x} ${y}h18` });
}

function clamped(label: string) {
  return label.length <= labelLetters ? label : `${label.slice(0, labelLetters - 1)}…`;
}
