import { expect, test } from 'vitest';
import type { Series } from '../../../src/domain/series.ts';
import { english } from '../../../src/i18n/language.ts';
import { seriesView } from '../../../src/views/series-view.ts';
import { incidentOf } from './samples.ts';

const times: Series = {
  file: 'cpu.csv',
  x: 'time',
  y: ['load'],
  kind: 'line',
  scale: 'linear',
  unit: '%',
  title: 'Load',
  description: 'It rises.',
  positions: {
    kind: 'time',
    instants: ['2019-07-02T13:40:00Z', '2019-07-02T13:50:00Z', '2019-07-02T14:00:00Z'],
  },
  columns: [
    {
      name: 'load',
      values: [{ value: 0.1, isDerived: false }, null, { value: 99, isDerived: true }],
    },
  ],
};
const incident = incidentOf({
  detected: '2019-07-02T13:45Z',
  mitigated: '2019-07-02T13:55Z',
  status: 'monitoring',
});
const view = (changes: Partial<Series> = {}) =>
  seriesView(
    { ...times, ...changes },
    { id: 'series-0', href: '/postmortems/x/cpu.csv' },
    incident,
    english,
  );

test('shades the phases within its time axis and no others', () => {
  const { drawing } = view();
  expect(drawing.kind === 'line' && drawing.phases).toEqual([
    { name: 'undetected', title: 'Undetected', from: 0.1, to: 0.25 },
    { name: 'responding', title: 'Responding', from: 0.25, to: 0.75 },
    { name: 'recovering', title: 'Recovering', from: 0.75, to: 1 },
  ]);
});

test('shades a phase whose end no source gives as far as it is known', () => {
  const timeline = [{ at: '13:50', kind: 'recover', text: 'Half of it works.' }];
  const { drawing } = seriesView(
    times,
    { id: 'series-0', href: '/postmortems/x/cpu.csv' },
    incidentOf({ timeline }),
    english,
  );
  expect(drawing.kind === 'line' && drawing.phases).toEqual([
    { name: 'affected', title: 'Under way', from: 0.1, to: 0.5 },
  ]);
});

test('writes days that follow the reader’s clock', () => {
  const instants = ['2019-07-02T13:40:00Z', '2019-07-05T00:00:00Z', '2019-07-09T14:00:00Z'];
  const { drawing } = view({ positions: { kind: 'time', instants } });
  const ticks = drawing.kind === 'line' ? drawing.x.ticks : [];
  expect(ticks.length).toBeGreaterThan(1);
  for (const { text, instant = '', isDay } of ticks) {
    expect(isDay).toBe(true);
    expect(text).toBe(`${Number(instant.slice(8, 10))}\u00a0Jul`);
  }
});

test('names each day below its first time where times are of several days', () => {
  const instants = ['2019-07-02T20:37:00Z', '2019-07-03T08:00:00Z', '2019-07-04T22:51:00Z'];
  const { drawing, span } = view({ positions: { kind: 'time', instants } });
  const ticks = drawing.kind === 'line' ? drawing.x.ticks : [];
  expect(ticks.map(({ text, day }) => [text, day])).toEqual([
    ['00:00', '3\u00a0Jul'],
    ['12:00', undefined],
    ['00:00', '4\u00a0Jul'],
    ['12:00', undefined],
  ]);
  expect(span).toEqual([
    { datetime: '2019-07-02T20:37:00Z', clock: '2 July 2019, 20:37', isDated: true },
    { datetime: '2019-07-04T22:51:00Z', clock: '4 July 2019, 22:51', isDated: true },
  ]);
});

test('shades nothing behind an axis of numbers', () => {
  const { drawing } = view({ positions: { kind: 'number', numbers: [1, 2, 3] } });
  expect(drawing.kind === 'line' && drawing.phases).toEqual([]);
});

test.each([
  [
    [0, 4_000_000],
    ['0', '1,000,000', '2,000,000', '3,000,000', '4,000,000'],
  ],
  [
    [0, 40_000_000],
    ['0', '1e7', '2e7', '3e7', '4e7'],
  ],
  [
    [0, 1e7],
    ['0', '2e6', '4e6', '6e6', '8e6', '1e7'],
  ],
  [
    [0, 4e-9],
    ['0', '1e-9', '2e-9', '3e-9', '4e-9'],
  ],
])('writes all numbers of the axis from %j alike', (ends, texts) => {
  const values = [...ends, 0].map((value) => ({ value, isDerived: false }));
  const { drawing } = view({ columns: [{ name: 'load', values }] });
  const ticks = drawing.kind === 'line' ? drawing.y.ticks : [];
  expect(ticks.map(({ text }) => text).filter(Boolean)).toEqual(texts);
});

test('writes times that follow the reader’s clock', () => {
  const { drawing, span } = view();
  expect(drawing.kind === 'line' && drawing.x.ticks).toEqual([
    { at: 0, text: '13:40', instant: '2019-07-02T13:40:00Z' },
    { at: 0.5, text: '13:50', instant: '2019-07-02T13:50:00Z' },
    { at: 1, text: '14:00', instant: '2019-07-02T14:00:00Z' },
  ]);
  expect(span?.map(({ clock }) => clock)).toEqual(['13:40', '14:00']);
});

test('marks what is derived, and says so', () => {
  const { table, notes } = view();
  expect(table.columns).toEqual(['time', 'load (%)']);
  expect(table.rows.map(({ cells }) => cells)).toEqual([['0.1'], ['none'], ['99*']]);
  expect(notes).toEqual([
    'Hollow marks, and numbers with *, are derived: worked out, and printed by no source.',
  ]);
});

test('says how many of many points are drawn and how many rows are shown', () => {
  const numbers = Array.from({ length: 10_000 }, (_, row) => row);
  const { notes, table } = view({
    positions: { kind: 'number', numbers },
    columns: [{ name: 'load', values: numbers.map((value) => ({ value, isDerived: false })) }],
  });
  expect(notes).toEqual([
    '10,000 points, drawn as 1,200: the lowest and the highest of each stretch.',
  ]);
  expect(table.rows).toHaveLength(200);
  expect(table.rest).toBe('The first 200 of 10,000 rows.');
});

test('says the day in a table of several days', () => {
  const { table } = view({
    positions: {
      kind: 'time',
      instants: ['2019-07-02T13:40:00Z', '2019-07-02T23:40:30Z', '2019-07-03T00:10:00Z'],
    },
  });
  expect(table.rows[1]?.head).toEqual({
    datetime: '2019-07-02T23:40:30Z',
    clock: '2019-07-02 23:40:30',
  });
});
