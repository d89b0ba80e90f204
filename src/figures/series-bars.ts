import type { SeriesBar, SeriesBarGroup, SeriesBars } from '../views/series-bars.ts';
import { type DrawingName, drawing } from './drawing.ts';
import { element, join, percent, type Svg, text } from './svg.ts';
import { wrapWords } from './wrap-words.ts';

const lineHeight = 17;
const barHeight = 16;
const space = 10;
/** So many letters have room on a phone. */
const rowLetters = 38;
const letterWidth = 7.2;
const valueGap = 6;

/** Bars from the left, each below its name and with its number at its end, and an axis below them all. */
export function drawSeriesBars({ axis, groups }: SeriesBars, name: DrawingName): Svg {
  let y = 0;
  const drawn = groups.map((group, index) => {
    const [svg, height] = groups.every(({ bars }) => bars.length === 1)
      ? drawBar(group.bars[0], group.name, y, 0)
      : drawGroup(group, y);
    y += height + (index === groups.length - 1 ? 0 : space);
    return svg;
  });
  const grid = axis.ticks.map(({ at, text: label }) =>
    element('line', {
      class: label ? 'plot-grid' : 'plot-grid plot-grid-minor',
      x1: percent(at),
      x2: percent(at),
      y2: y + 6,
    }),
  );
  return drawing(
    name,
    { class: 'plot', height: y + 46 },
    ...grid,
    ...drawn,
    ...axis.ticks.filter((tick) => tick.text).map(({ at, text: label }) => tickText(at, label, y)),
    element(
      'text',
      { class: 'plot-name', x: '100%', y: y + 42, 'text-anchor': 'end' },
      text(axis.name),
    ),
  );
}

function tickText(at: number, label: string, y: number) {
  const anchor = at < 0.04 ? 'start' : at > 0.96 ? 'end' : 'middle';
  return element('text', { x: percent(at), y: y + 22, 'text-anchor': anchor }, text(label));
}

type Drawn = readonly [svg: Svg, height: number];

function drawGroup({ name, bars }: SeriesBarGroup, y: number): Drawn {
  const [heading, headingHeight] = writeLines(wrapWords(name, rowLetters), y);
  let height = headingHeight;
  const drawn = bars.map((bar, index) => {
    const [svg, barTotal] = drawBar(bar, bar.label, y + height, index);
    height += barTotal + 2;
    return svg;
  });
  return [join([heading, ...drawn]), height];
}

function drawBar(bar: SeriesBar | undefined, name: string, y: number, index: number): Drawn {
  if (!bar) return [join([]), 0];
  const [label, height] = writeLines(wrapWords(name, rowLetters), y);
  const rect = element('rect', {
    class: `series-bar series-${index}${bar.isDerived ? ' series-derived' : ''}`,
    x: percent(bar.from),
    width: percent(bar.to - bar.from),
    y: y + height,
    height: barHeight,
  });
  return [join([label, rect, drawValue(bar, y + height)]), height + barHeight];
}

/** The number behind its bar, or within one that leaves no room for it on a phone. */
function drawValue({ text: value, to, isDerived }: SeriesBar, top: number): Svg {
  const letters = value.length + valueGap / letterWidth;
  const isWithin = to * rowLetters + letters > rowLetters;
  return element(
    'text',
    {
      class: isWithin && !isDerived ? 'bar-value bar-value-within' : 'bar-value',
      x: percent(to),
      dx: isWithin ? -valueGap : valueGap,
      y: top + barHeight - 4,
      'text-anchor': isWithin ? 'end' : undefined,
    },
    text(value),
  );
}

function writeLines(lines: readonly string[], y: number): Drawn {
  const written = lines.map((line, index) =>
    element('text', { class: 'bar-name', y: y + (index + 1) * lineHeight - 5 }, text(line)),
  );
  return [join(written), lines.length * lineHeight];
}
