import { expect, test } from 'vitest';
import { checkSeries } from '../../../src/checks/check-series.ts';
import type { SeriesRequest } from '../../../src/domain/series.ts';
import { parseCsv } from '../../../src/source/csv-table.ts';
import { context } from '../markdown/render-markdown.ts';

const request: SeriesRequest = {
  file: 'cpu.csv',
  x: 'at',
  y: ['load'],
  kind: 'line',
  scale: 'linear',
  title: 'Load',
  description: 'It rises.',
};
const place = { file: 'content/postmortems/x.md', line: 30, column: 1 };

function check(changes: Partial<SeriesRequest>, ...lines: string[]) {
  const { table } = parseCsv('x/cpu.csv', lines.join('\n'));
  if (!table) throw new Error('The table cannot be read.');
  return checkSeries({ ...request, ...changes }, place, table, context.resolveTime);
}

function findingsOf(...input: Parameters<typeof check>) {
  return check(...input).findings.map(
    ({ file, line, column, message, rule }) => `${file}:${line}:${column}  ${message}  (${rule})`,
  );
}

test('takes numbers, gaps and derived values out of the columns that are asked for', () => {
  const { series } = check({ y: ['load', 'cpu'] }, 'at,cpu,other,load', '1,2.5,x,-1e3', '1,,y,+4*');
  expect(series?.positions).toEqual({ kind: 'number', numbers: [1, 1] });
  expect(series?.columns).toEqual([
    {
      name: 'load',
      values: [
        { value: -1000, isDerived: false },
        { value: 4, isDerived: true },
      ],
    },
    { name: 'cpu', values: [{ value: 2.5, isDerived: false }, null] },
  ]);
});

test('reads times as the record does', () => {
  const { series } = check({}, 'at,load', '13:42,1', '2019-07-03 00:10,2');
  expect(series?.positions).toEqual({
    kind: 'time',
    instants: ['2019-07-02T13:42:00Z', '2019-07-03T00:10:00Z'],
  });
});

test('gives bars their names in the order of the file', () => {
  const { series } = check({ kind: 'bar' }, 'at,load', 'b,1', '2,1');
  expect(series?.positions).toEqual({ kind: 'name', names: ['b', '2'] });
});

const log = { scale: 'log' } as const;
const mistakes: readonly (readonly [string, Partial<SeriesRequest>, string[], string[]])[] = [
  [
    'columns that the file does not have, where they are asked for',
    { x: 'att', y: ['zzzzzzz'] },
    ['at,load', '1,2'],
    [
      'content/postmortems/x.md:30:1  `cpu.csv` has no column `att`, expected `at`.  (unknown-column)',
      'content/postmortems/x.md:30:1  `cpu.csv` has no column `zzzzzzz`, expected `at` or `load`.  (unknown-column)',
    ],
  ],
  [
    'text among numbers',
    {},
    ['at,load', '1,2', 'two,"3,5"'],
    [
      'x/cpu.csv:3:1  Unexpected `two`, expected a number like those of the rows before.  (not-a-number)',
      'x/cpu.csv:3:5  Unexpected `3,5` in the column `load`, expected a number such as `1234.5`, `1234.5*` where it is derived, or nothing for a gap.  (not-a-number)',
    ],
  ],
  [
    'a number that no computer holds',
    {},
    ['at,load', '1,1e999'],
    [
      'x/cpu.csv:2:3  Unexpected `1e999` in the column `load`, expected a number such as `1234.5`, `1234.5*` where it is derived, or nothing for a gap.  (not-a-number)',
    ],
  ],
  [
    'times out of order',
    {},
    ['at,load', '13:42,1', '13:40,2', '13:41,3'],
    [
      'x/cpu.csv:3:1  `13:40` comes before `13:42` of the row above. Sort the rows.  (unsorted-series)',
    ],
  ],
  [
    'numbers out of order',
    { kind: 'dot' },
    ['at,load', '10,1', '9,2'],
    ['x/cpu.csv:3:1  `9` comes before `10` of the row above. Sort the rows.  (unsorted-series)'],
  ],
  [
    'times that do not exist',
    {},
    ['at,load', '13:42,1', '25:00,2'],
    ['x/cpu.csv:3:1  `25:00` does not exist: hours go from 00 to 23.  (bad-time)'],
  ],
  [
    'names where no bars are asked for',
    {},
    ['at,load', 'checkout,1', 'cart,2'],
    [
      'x/cpu.csv:2:1  Unexpected `checkout`, expected a number or a time such as `13:42`. Names need `kind=bar`.  (bad-time)',
    ],
  ],
  [
    'a bar without a name',
    { kind: 'bar' },
    ['at,load', 'cart,1', ',2'],
    ['x/cpu.csv:3:1  This row has no name, expected one.  (empty-cell)'],
  ],
  [
    'what a logarithmic scale cannot show',
    log,
    ['at,load', '1,0', '2,-1*'],
    [
      'x/cpu.csv:2:3  A logarithmic scale cannot show `0`, expected a number above 0.  (log-scale)',
      'x/cpu.csv:3:3  A logarithmic scale cannot show `-1*`, expected a number above 0.  (log-scale)',
    ],
  ],
  [
    'a column without values',
    {},
    ['at,load', '1,', '2,'],
    ['x/cpu.csv:1:4  The column `load` has no values.  (empty-column)'],
  ],
];

test.each(mistakes)('reports %s', (_name, changes, lines, findings) => {
  expect(findingsOf(changes, ...lines)).toEqual(findings);
});

test('calls columns and names what a translation calls them', () => {
  const labels = { load: 'charge', at: 'heure', Paris: 'Paris (France)' };
  const { series } = check({ kind: 'bar', labels }, 'at,load', 'Paris,1', 'London,2');
  expect(series).toMatchObject({
    x: 'heure',
    columns: [{ name: 'charge' }],
    positions: { kind: 'name', names: ['Paris (France)', 'London'] },
  });
});

test('a label for something that is not there is found', () => {
  expect(findingsOf({ labels: { laod: 'charge' } }, 'at,load', '1,1')).toEqual([
    'content/postmortems/x.md:30:1  This series of `cpu.csv` has nothing called `laod` to label, expected `load`.  (unknown-label)',
  ]);
});
