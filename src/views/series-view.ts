import type { Series } from '../domain/series.ts';
import { exactFormat } from '../i18n/formats.ts';
import type { Language } from '../i18n/language.ts';
import type { PhasedIncident } from './phases.ts';
import { type SeriesBars, seriesBars } from './series-bars.ts';
import { type SpanMoment, seriesSpan } from './series-moments.ts';
import { type SeriesPlot, seriesPlot } from './series-plot.ts';
import { type SeriesTable, seriesTable } from './series-table.ts';

/** A plotted CSV file with all that stands below it. */
export interface SeriesView {
  /** Unique on the page. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly drawing: SeriesPlot | SeriesBars;
  /** The first and the last moment of a time axis. */
  readonly span?: readonly [from: SpanMoment, to: SpanMoment] | undefined;
  /** Whole sentences on how to read it. */
  readonly notes: readonly string[];
  readonly table: SeriesTable;
  /** The file itself. */
  readonly data: { readonly href: string; readonly text: string };
}

interface Place {
  readonly id: string;
  readonly href: string;
}

/** What the slot of a series is filled with, on the page of its incident. */
export function seriesView(
  series: Series,
  { id, href }: Place,
  incident: PhasedIncident,
  language: Language,
): SeriesView {
  const { words } = language;
  const { positions } = series;
  const drawing =
    positions.kind === 'name'
      ? seriesBars(series, positions.names, language)
      : seriesPlot(series, positions, incident, language);
  return {
    id,
    name: series.title,
    description: series.description,
    drawing,
    span: positions.kind === 'time' ? seriesSpan(positions.instants, language) : undefined,
    notes: notes(series, drawing, language),
    table: seriesTable(series, language),
    data: { href, text: words.series.data },
  };
}

function notes(series: Series, drawing: SeriesView['drawing'], { words, locale }: Language) {
  const format = exactFormat(locale);
  const isDerived = series.columns.some(({ values }) => values.some((value) => value?.isDerived));
  const { thinned } = drawing;
  return [
    ...(series.scale === 'log' ? [words.series.log] : []),
    ...(isDerived ? [words.series.derived] : []),
    ...(thinned
      ? [words.series.thinned(format.format(thinned.points), format.format(thinned.drawn))]
      : []),
  ];
}
