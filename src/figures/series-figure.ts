import type { MomentView } from '../views/moment-view.ts';
import type { SeriesTable } from '../views/series-table.ts';
import type { SeriesView } from '../views/series-view.ts';
import { drawSeriesBars } from './series-bars.ts';
import { labelLetters } from './series-labels.ts';
import { drawSeriesPlot } from './series-plot.ts';
import { element, join, type Svg, text } from './svg.ts';

/** All of a series but its caption: the drawing, how to read it, and its numbers as a table. */
export function seriesFigure(view: SeriesView): Svg {
  const { id, name, description, drawing } = view;
  const naming = { id, name, description };
  return join([
    element(
      'div',
      { class: `figure series-drawing${marginClasses(drawing)}` },
      drawing.kind === 'bar' ? drawSeriesBars(drawing, naming) : drawSeriesPlot(drawing, naming),
    ),
    noteLine(view),
    tableDetails(view),
  ]);
}

/** The room beside a plot for the longest number and the longest name, in steps: `axis-4 label-16`. */
function marginClasses(drawing: SeriesView['drawing']) {
  if (drawing.kind === 'bar') return '';
  const longest = (texts: readonly string[]) => Math.max(0, ...texts.map((label) => label.length));
  const axis = longest(drawing.y.ticks.map((tick) => tick.text));
  const label = Math.min(longest(drawing.lines.map((line) => line.label)), labelLetters);
  const room = label === 0 ? '' : ` label-${Math.ceil(label / 8) * 8}`;
  return ` axis-${Math.ceil(axis / 2) * 2}${room}`;
}

function noteLine({ span, notes, table: { zone } }: SeriesView): Svg {
  const [from, to] = (span ?? []).map((moment) => momentElement(moment, zone, moment.isDated));
  const times = from && to ? [from, text(' – '), to, text('. ')] : [];
  const sentences = notes.join(' ');
  if (times.length === 0 && !sentences) return join([]);
  return element('p', { class: 'series-notes' }, ...times, text(sentences));
}

function tableDetails({ id, name, table, data }: SeriesView): Svg {
  const caption = `${id}-table`;
  const link = element('a', { href: data.href }, text(data.text));
  return element(
    'details',
    { class: 'series-data' },
    element('summary', {}, text(table.summary)),
    element(
      'section',
      { class: 'scroll', 'aria-labelledby': caption, tabindex: 0 },
      element(
        'table',
        { class: 'table' },
        element('caption', { id: caption }, text(name)),
        element('thead', {}, headRow(table)),
        element('tbody', {}, ...table.rows.map((row) => bodyRow(row, table.zone))),
      ),
    ),
    element('p', {}, text(table.rest ? `${table.rest} ` : ''), link),
  );
}

function headRow({ columns }: SeriesTable): Svg {
  const cells = columns.map((name, index) =>
    element('th', { scope: 'col', class: index > 0 && 'number' }, text(name)),
  );
  return element('tr', {}, ...cells);
}

function bodyRow({ head, cells }: SeriesTable['rows'][number], zone: string): Svg {
  const name = typeof head === 'string' ? text(head) : momentElement(head, zone);
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    ...cells.map((cell) => element('td', { class: 'number' }, text(cell))),
  );
}

function momentElement(moment: MomentView, zone: string, isDated = false): Svg {
  return element(
    'time',
    { class: isDated ? 'moment moment-dated' : 'moment', datetime: moment.datetime },
    text(`${moment.clock} `),
    element('span', { class: 'zone' }, text(zone)),
  );
}
