import type { Series, SeriesPositions, SeriesValue } from '../domain/series.ts';
import { exactFormat } from '../i18n/formats.ts';
import type { Language } from '../i18n/language.ts';
import type { MomentView } from './moment-view.ts';
import { seriesMoments } from './series-moments.ts';

/** More rows than this nobody reads on a page; the file has them all. */
const shownRows = 200;

export interface SeriesTable {
  readonly summary: string;
  readonly columns: readonly string[];
  readonly rows: readonly SeriesRow[];
  /** What is left out, if anything. */
  readonly rest?: string | undefined;
  /** The name of the readers' clock behind a moment. */
  readonly zone: string;
}

export interface SeriesRow {
  /** A name, a number or a moment. */
  readonly head: string | MomentView;
  readonly cells: readonly string[];
}

/** The numbers of a series, row by row as its file has them. */
export function seriesTable(series: Series, { words, locale }: Language): SeriesTable {
  const { positions, columns, unit, xUnit } = series;
  const format = exactFormat(locale);
  const heads = rowHeads(positions, (value) => format.format(value));
  const cell = (value: SeriesValue | undefined) =>
    value ? `${format.format(value.value)}${value.isDerived ? '*' : ''}` : words.series.noValue;
  const withUnit = (name: string, ofWhat: string | undefined) =>
    ofWhat && ofWhat !== name ? words.series.quantity(name, ofWhat) : name;
  return {
    summary: words.series.table,
    columns: [withUnit(series.x, xUnit), ...columns.map(({ name }) => withUnit(name, unit))],
    rows: heads.slice(0, shownRows).map((head, row) => ({
      head,
      cells: columns.map(({ values }) => cell(values[row])),
    })),
    rest:
      heads.length > shownRows
        ? words.series.firstRows(format.format(shownRows), format.format(heads.length))
        : undefined,
    zone: words.utc,
  };
}

function rowHeads(positions: SeriesPositions, numberText: (value: number) => string) {
  if (positions.kind === 'name') return positions.names;
  if (positions.kind === 'number') return positions.numbers.map(numberText);
  return seriesMoments(positions.instants);
}
