import { expect, test } from 'vitest';
import { parseCsv } from '../../../src/source/csv-table.ts';

const file = 'content/postmortems/x/a.csv';

function findingsOf(...lines: string[]) {
  return parseCsv(file, lines.join('\n')).findings.map(
    ({ line, column, message, rule }) => `${line}:${column}  ${message}  (${rule})`,
  );
}

test('reads quoted cells, and knows where each begins', () => {
  const { table } = parseCsv(file, 'é,"b, c"\n1,"two\nlines"\n\n3,"say ""no"""\n');
  const cells = [...(table?.rows ?? [])].flat();
  expect(table?.header.map(({ text }) => text)).toEqual(['é', 'b, c']);
  expect(cells.map(({ text }) => text)).toEqual(['1', 'two\nlines', '3', 'say "no"']);
  expect(cells.map((cell) => table?.placeOf(cell))).toEqual([
    { file, line: 2, column: 1 },
    { file, line: 2, column: 3 },
    { file, line: 5, column: 1 },
    { file, line: 5, column: 3 },
  ]);
});

test.each([
  [
    'a quote that is never closed',
    ['a,b', '1,2', '3,"4'],
    '3:3  The quote that begins this cell is never closed, expected `"` after its text.  (bad-csv)',
  ],
  [
    'a quote within a cell',
    ['a,b', '1,5" disk'],
    '2:3  Unexpected quote in this cell, expected the whole cell in quotes and a quote within it doubled: `"say ""no"""`.  (bad-csv)',
  ],
  [
    'text behind a quoted cell',
    ['a,b', '1,"5"x'],
    '2:3  Unexpected quote in this cell, expected the whole cell in quotes and a quote within it doubled: `"say ""no"""`.  (bad-csv)',
  ],
  [
    'a line with too many cells',
    ['a,b', '1,2', '1,234,5'],
    '3:1  This line has 3 cells, expected 2 as in the first line.  (bad-csv)',
  ],
  [
    'a line with a cell too few',
    ['a,b', '1'],
    '2:1  This line has 1 cell, expected 2 as in the first line.  (bad-csv)',
  ],
  [
    'a column without a name',
    ['a,,b', '1,2,3'],
    '1:3  This column has no name, expected one in the first line.  (bad-csv)',
  ],
  [
    'two columns of one name',
    ['a,a', '1,2'],
    '1:3  Two columns have the name `a`. Rename one.  (bad-csv)',
  ],
  [
    'a file without rows',
    ['a,b'],
    '1:1  This file has no rows below the names of its columns.  (bad-csv)',
  ],
  ['an empty file', [''], '1:1  This file has no rows below the names of its columns.  (bad-csv)'],
])('reports %s', (_name, lines, finding) => {
  expect(findingsOf(...lines)).toEqual([finding]);
});
