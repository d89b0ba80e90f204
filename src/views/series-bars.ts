import type { Series } from '../domain/series.ts';
import { exactFormat } from '../i18n/formats.ts';
import type { Language } from '../i18n/language.ts';
import { type SeriesAxis, valueAxis } from './series-axis.ts';

/** One bar below the other, each below its name. */
export interface SeriesBars {
  readonly kind: 'bar';
  readonly axis: SeriesAxis;
  readonly groups: readonly SeriesBarGroup[];
  readonly thinned?: undefined;
}

export interface SeriesBarGroup {
  readonly name: string;
  readonly bars: readonly SeriesBar[];
}

export interface SeriesBar {
  /** Empty when there is only one column. */
  readonly label: string;
  /** The number, with its unit. */
  readonly text: string;
  /** Shares of the width; the bar begins at zero, on a logarithmic axis at its lower end. */
  readonly from: number;
  readonly to: number;
  readonly isDerived: boolean;
}

export function seriesBars(
  series: Series,
  names: readonly string[],
  language: Language,
): SeriesBars {
  const { columns, unit, scale } = series;
  const { axis, share } = valueAxis(series, language);
  const format = exactFormat(language.locale);
  const zero = scale === 'log' ? 0 : share(0);
  const bars = (row: number) =>
    columns.map(({ name, values }): SeriesBar => {
      const value = values[row];
      const label = columns.length === 1 ? '' : name;
      const text = language.words.series.noValue;
      if (!value) return { label, text, from: zero, to: zero, isDerived: false };
      const end = share(value.value);
      return {
        label,
        text: `${format.format(value.value)}${value.isDerived ? '*' : ''}${unit ? `\u00a0${unit}` : ''}`,
        from: Math.min(zero, end),
        to: Math.max(zero, end),
        isDerived: value.isDerived,
      };
    });
  return { kind: 'bar', axis, groups: names.map((name, row) => ({ name, bars: bars(row) })) };
}
