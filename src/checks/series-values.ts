import type { SeriesColumn, SeriesScale, SeriesValue } from '../domain/series.ts';
import type { CsvCell, CsvTable } from '../source/csv-table.ts';
import type { Finding } from './finding.ts';
import { readNumber } from './read-number.ts';

/** Reads a column of values: an empty cell is a gap, and a `*` behind a number marks it as derived. */
export function seriesValues(
  table: CsvTable,
  index: number,
  scale: SeriesScale,
): { readonly column: SeriesColumn; readonly findings: readonly Finding[] } {
  const header = table.header[index];
  const name = header?.text ?? '';
  const findings: Finding[] = [];
  const report = (rule: string, cell: CsvCell, message: string) => {
    findings.push({ rule, ...table.placeOf(cell), message });
    return null;
  };
  const read = (cell: CsvCell): SeriesValue => {
    if (cell.text === '') return null;
    const isDerived = cell.text.endsWith('*');
    const value = readNumber(isDerived ? cell.text.slice(0, -1) : cell.text);
    if (value === undefined) return report('not-a-number', cell, unexpectedText(cell.text, name));
    if (scale === 'log' && value <= 0)
      return report(
        'log-scale',
        cell,
        `A logarithmic scale cannot show \`${cell.text}\`, expected a number above 0.`,
      );
    return { value, isDerived };
  };
  const values = table.rows.map((row) => (row[index] ? read(row[index]) : null));
  if (header && findings.length === 0 && values.every((value) => value === null))
    report('empty-column', header, `The column \`${name}\` has no values.`);
  return { column: { name, values }, findings };
}

function unexpectedText(text: string, column: string) {
  return `Unexpected \`${text}\` in the column \`${column}\`, expected a number such as \`1234.5\`, \`1234.5*\` where it is derived, or nothing for a gap.`;
}
