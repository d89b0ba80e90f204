import type { HourBar, HourBars } from '../views/patterns/hour-bars.ts';
import type { PlotTick } from '../views/patterns/plot-view.ts';
import { marksGrid, rowsOnAxis } from './marks-axis.ts';
import { linkedMark, namedRow } from './named-row.ts';
import { element, percent, type Svg } from './svg.ts';

const height = 26;
const barHeight = 16;

/** A bar a year, in blocks that each lead to what they are. */
export function hourBarsFigure({ id, ticks, rows }: HourBars): Svg {
  const drawn = rows.map((row, index) => {
    const name = `${id}-${index}`;
    return namedRow({ ...row, id: name }, drawBar(row, ticks, name));
  });
  return rowsOnAxis(ticks, drawn);
}

function drawBar({ blocks }: HourBar, ticks: readonly PlotTick[], name: string): Svg {
  const isEmpty = blocks.length === 0;
  const marks = blocks.map((block) =>
    linkedMark(
      block,
      element('rect', {
        class: 'block',
        x: percent(block.from),
        width: percent(block.to - block.from),
        y: (height - barHeight) / 2,
        height: barHeight,
      }),
    ),
  );
  return element(
    'svg',
    {
      height,
      ...(isEmpty ? { 'aria-hidden': 'true' } : { role: 'group', 'aria-labelledby': name }),
    },
    element('g', { class: 'drawing-narrow' }, ...marksGrid(ticks)),
    ...marks,
  );
}
