import type { EventMark } from '../../views/timeline-figure-view.ts';
import { element, percent, type Svg, text } from '../svg.ts';
import { labelIndent, type TimelineLayout } from './layout.ts';
import { markTop } from './marks.ts';

export const labelRow = 20;
const baseline = 13;

/** The labels of events with the lines that lead down to their marks. */
export function drawLabels(layout: TimelineLayout, width: number, bandTop: number): Svg {
  const drawn = layout.labels.map(({ label: { mark, x }, row, side }) => {
    const at = percent(x / width);
    const top = (layout.usedRows - 1 - row) * labelRow;
    const own = layout.marks.find((stacked) => stacked.mark.mark === mark);
    const bottom = own ? markTop(own, bandTop) : bandTop;
    return element(
      'g',
      { class: 'event-label', 'data-event': mark.id },
      element('line', { x1: at, x2: at, y1: top, y2: bottom }),
      element(
        'text',
        {
          x: at,
          dx: side === 'right' ? labelIndent : -labelIndent,
          y: top + baseline,
          'text-anchor': side === 'left' && 'end',
        },
        timeSpan(mark),
        text(' '),
        element('tspan', { class: `kind kind-${mark.kind}` }, text(mark.kindText)),
      ),
    );
  });
  return element('g', { class: 'event-labels' }, ...drawn);
}

/** The classes are those by which the reader's clock finds times and days; a date stays on every clock. */
const timeClasses = { clock: 'moment', day: 'moment-day moment-alone', date: undefined };

function timeSpan({ instant, time: { form, text: written } }: EventMark): Svg {
  const isDate = form === 'date';
  return element(
    'tspan',
    { class: timeClasses[form], 'data-instant': isDate ? undefined : instant },
    text(written),
  );
}
