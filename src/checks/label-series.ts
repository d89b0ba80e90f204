import { nearest } from '../domain/nearest.ts';
import type { Series } from '../domain/series.ts';

/** Gives the columns and names of a series the labels that its request has for them. */
export function labelSeries(series: Series): { series: Series; unknown: readonly string[] } {
  const { labels = {}, positions } = series;
  const names = positions.kind === 'name' ? positions.names : [];
  const known = [series.x, ...series.y, ...names];
  const labelOf = (name: string) => labels[name] ?? name;
  return {
    series: {
      ...series,
      x: labelOf(series.x),
      y: series.y.map(labelOf),
      columns: series.columns.map((column) => ({ ...column, name: labelOf(column.name) })),
      positions:
        positions.kind === 'name' ? { ...positions, names: names.map(labelOf) } : positions,
    },
    unknown: Object.keys(labels)
      .filter((name) => !known.includes(name))
      .map((name) => unknownLabel(name, series.file, known)),
  };
}

function unknownLabel(name: string, file: string, known: readonly string[]) {
  const meant = nearest(name, known);
  const expected = meant ? `, expected \`${meant}\`` : '';
  return `This series of \`${file}\` has nothing called \`${name}\` to label${expected}.`;
}
