import type { SeriesKind, SeriesPositions } from '../domain/series.ts';
import type { CsvCell, CsvTable } from '../source/csv-table.ts';
import type { Finding } from './finding.ts';
import { readNumber } from './read-number.ts';

/** Reads a time: its instant, or one sentence that says what is wrong with it. */
export type ResolveTime = (
  text: string,
) => { readonly instant: string } | { readonly problem: string };

interface Result {
  readonly positions: SeriesPositions;
  readonly findings: readonly Finding[];
}

/**
 * Reads the column of positions. Bars have names; other kinds stand at numbers or at times, whichever
 * the first row has, and those must not decrease.
 */
export function seriesPositions(
  table: CsvTable,
  index: number,
  kind: SeriesKind,
  resolveTime: ResolveTime,
): Result {
  const cells = table.rows.flatMap((row) => row[index] ?? []);
  if (kind === 'bar') return names(table, cells);
  const first = cells[0]?.text ?? '';
  if (readNumber(first) !== undefined) return numbers(table, cells);
  return times(table, cells, resolveTime, /\d/.test(first));
}

function names(table: CsvTable, cells: readonly CsvCell[]): Result {
  const findings = cells
    .filter(({ text }) => text === '')
    .map((cell) => finding(table, cell, 'empty-cell', 'This row has no name, expected one.'));
  return { positions: { kind: 'name', names: cells.map(({ text }) => text) }, findings };
}

function numbers(table: CsvTable, cells: readonly CsvCell[]): Result {
  const read = cells.map(({ text }) => readNumber(text));
  const findings = cells
    .filter((_, row) => read[row] === undefined)
    .map((cell) => {
      const message = `Unexpected \`${cell.text}\`, expected a number like those of the rows before.`;
      return finding(table, cell, 'not-a-number', message);
    });
  const values = read.map((value) => value ?? Number.NaN);
  return {
    positions: { kind: 'number', numbers: values },
    findings: [...findings, ...unsorted(table, cells, values)],
  };
}

function times(
  table: CsvTable,
  cells: readonly CsvCell[],
  resolveTime: ResolveTime,
  hasDigits: boolean,
): Result {
  const positions = (instants: readonly string[]) => ({ kind: 'time', instants }) as const;
  const [first] = cells;
  if (first && !hasDigits) {
    const message = `Unexpected \`${first.text}\`, expected a number or a time such as \`13:42\`. Names need \`kind=bar\`.`;
    return { positions: positions([]), findings: [finding(table, first, 'bad-time', message)] };
  }
  const read = cells.map(({ text }) => resolveTime(text));
  const findings = cells.flatMap((cell, row) => {
    const time = read[row];
    return time && 'problem' in time ? [finding(table, cell, 'bad-time', time.problem)] : [];
  });
  const instants = read.map((time) => ('instant' in time ? time.instant : ''));
  const order = unsorted(table, cells, instants.map(Date.parse));
  return { positions: positions(instants), findings: [...findings, ...order] };
}

/** Each position that is lower than the one before. `NaN`, which is a finding already, never is. */
function unsorted(
  table: CsvTable,
  cells: readonly CsvCell[],
  values: readonly number[],
): Finding[] {
  return cells.flatMap((cell, row) => {
    const [before, value] = [values[row - 1] ?? Number.NaN, values[row] ?? Number.NaN];
    if (!(value < before)) return [];
    const message = `\`${cell.text}\` comes before \`${cells[row - 1]?.text}\` of the row above. Sort the rows.`;
    return [finding(table, cell, 'unsorted-series', message)];
  });
}

function finding(table: CsvTable, cell: CsvCell, rule: string, message: string): Finding {
  return { rule, ...table.placeOf(cell), message };
}
