import { CsvError, parse } from 'csv-parse/sync';
import type { Finding } from '../checks/finding.ts';

export interface CsvCell {
  /** Without the spaces around it. */
  readonly text: string;
  /** Where it begins in the file, in bytes. */
  readonly offset: number;
}

export interface CsvTable {
  readonly file: string;
  readonly header: readonly CsvCell[];
  /** As many cells each as the header. */
  readonly rows: readonly (readonly CsvCell[])[];
  /** The line and column at which a cell begins. */
  readonly placeOf: (cell: CsvCell) => Pick<Finding, 'file' | 'line' | 'column'>;
}

export type ParsedCsv =
  | { readonly table: CsvTable; readonly findings: readonly [] }
  | { readonly table?: undefined; readonly findings: readonly Finding[] };

/** Reads comma-separated values (RFC 4180) whose first line names the columns. Empty lines are skipped. */
export function parseCsv(file: string, text: string): ParsedCsv {
  const placeAt = placeFinder(file, text);
  const placeOf = ({ offset }: CsvCell) => placeAt(offset);
  const refuse = (offset: number, message: string): Finding => ({
    rule: 'bad-csv',
    ...placeAt(offset),
    message,
  });
  const records = readRecords(text);
  if (!records.cells) return { findings: [refuse(records.offset, records.message)] };

  const [header = [], ...rows] = records.cells.filter(([first, ...others]) =>
    Boolean(first?.text || others.length > 0),
  );
  const findings = [
    ...headerProblems(header),
    ...rows
      .filter((row) => row.length !== header.length)
      .map((row) => ({ offset: row[0]?.offset ?? 0, message: lengthProblem(row, header) })),
    ...(rows.length === 0
      ? [{ offset: 0, message: 'This file has no rows below the names of its columns.' }]
      : []),
  ].map(({ offset, message }) => refuse(offset, message));
  return findings.length > 0
    ? { findings }
    : { table: { file, header, rows, placeOf }, findings: [] };
}

function readRecords(text: string) {
  let offset = 0;
  const cast = (value: string, { bytes }: { readonly bytes: number }): CsvCell => {
    const cell = { text: value.trim(), offset };
    // `bytes` counts to the end of the cell; a comma or a line end follows.
    offset = bytes + 1;
    return cell;
  };
  try {
    // Without `cast` the cells are strings; with it they are what it gives.
    const cells = parse(text, { cast, relax_column_count: true }) as unknown as CsvCell[][];
    return { cells };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {
      offset,
      message:
        error.code === 'CSV_QUOTE_NOT_CLOSED'
          ? 'The quote that begins this cell is never closed, expected `"` after its text.'
          : 'Unexpected quote in this cell, expected the whole cell in quotes and a quote within it doubled: `"say ""no"""`.',
    };
  }
}

function headerProblems(header: readonly CsvCell[]) {
  return header.flatMap(({ text, offset }, index) => {
    if (!text)
      return [{ offset, message: 'This column has no name, expected one in the first line.' }];
    const isTwin = header.slice(0, index).some((other) => other.text === text);
    return isTwin
      ? [{ offset, message: `Two columns have the name \`${text}\`. Rename one.` }]
      : [];
  });
}

function lengthProblem(row: readonly CsvCell[], header: readonly CsvCell[]) {
  const cells = row.length === 1 ? '1 cell' : `${row.length} cells`;
  return `This line has ${cells}, expected ${header.length} as in the first line.`;
}

function placeFinder(file: string, text: string) {
  const bytes = new TextEncoder().encode(text);
  return (offset: number) => {
    const before = new TextDecoder().decode(bytes.subarray(0, offset)).split('\n');
    return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 };
  };
}
