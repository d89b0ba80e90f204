import type { Series, SeriesPositions, SeriesValue } from '../../domain/series.ts';
import { english } from '../../i18n/language.ts';
import { type SeriesView, seriesView } from '../series-view.ts';
import { type Specimen, specimenIncident } from './specimen.ts';

type Written = Pick<Series, 'positions' | 'columns'> & Partial<Series>;

export const seriesSpecimens: readonly Specimen<SeriesView>[] = [
  specimen('one-point', 'One point', {
    positions: numbers([4]),
    columns: [{ name: 'requests', values: [value(120)] }],
  }),
  specimen('many-points', '10,000 points with a single peak', {
    positions: numbers(range(10_000)),
    columns: [{ name: 'latency', values: range(10_000).map(noisyLatency) }],
    unit: 'ms',
  }),
  specimen('gap', 'A gap, and a point alone between two', {
    positions: numbers(range(12)),
    columns: [
      { name: 'load', values: [3, 4, 6, null, null, 9, null, 8, 7, 5, 4, 3].map(valueOrGap) },
    ],
  }),
  specimen('log', 'Logarithmic, in steps', {
    kind: 'step',
    scale: 'log',
    positions: numbers(range(9)),
    columns: [
      {
        name: 'queue length',
        values: [1, 4, 30, 800, 90_000, 2_000_000, 40_000, 90, 2].map(value),
      },
    ],
  }),
  specimen('columns', 'Six columns whose ends nearly meet', {
    positions: numbers(range(8)),
    columns: ['us-east-1', 'us-west-2', 'eu-central-1', 'ap-south-1', 'sa-east-1', 'a region'].map(
      (name, column) => ({
        name,
        values: range(8).map((row) => value(40 + row * 3 - column * (7 - row) + column)),
      }),
    ),
    unit: '%',
  }),
  specimen('dots', 'Dots of three columns, some derived, down to below zero', {
    kind: 'dot',
    positions: numbers(range(10).map((row) => row / 10)),
    columns: ['before', 'during', 'a column with a name that is far too long'].map(
      (name, column) => ({
        name,
        values: range(10).map((row) => ({
          value: Math.round(Math.sin(row + column) * 100) / 10,
          isDerived: (row + column) % 4 === 0,
        })),
      }),
    ),
  }),
  specimen('bars', 'Bars with long names', {
    kind: 'bar',
    positions: {
      kind: 'name',
      names: [
        'Requests that the load balancer answered itself, without any server behind it',
        'checkout',
        'com.example.payments.authorisation.v2.AuthorisationService',
      ],
    },
    columns: [{ name: 'errors', values: [value(18_250), null, { value: 940, isDerived: true }] }],
    unit: 'requests',
  }),
  specimen('bars-columns', 'Bars of two columns, logarithmic', {
    kind: 'bar',
    scale: 'log',
    positions: { kind: 'name', names: ['digits only', 'a quote, then x'] },
    columns: [
      { name: 'java.util.regex', values: [value(27_966.3), value(45.3)] },
      { name: 'RE2J', values: [value(3.4), value(1)] },
    ],
    unit: 'ms',
  }),
  specimen('times', 'A time axis with every phase of the incident', {
    kind: 'step',
    positions: minutes(range(81).map((minute) => minute - 10)),
    columns: [
      { name: 'errors', values: range(81).map((row) => value(row < 10 || row > 37 ? 1 : 82)) },
      { name: 'traffic', values: range(81).map((row) => value(row < 10 || row > 37 ? 99 : 18)) },
    ],
    unit: '%',
    x: 'time',
  }),
  specimen('days', 'A time axis of weeks', {
    positions: minutes(range(40).map((day) => day * 24 * 60)),
    columns: [{ name: 'backlog', values: range(40).map((day) => value(1e7 - day * 240_000)) }],
    x: 'day',
  }),
];

function specimen(id: string, title: string, written: Written): Specimen<SeriesView> {
  const series: Series = {
    file: 'invented.csv',
    x: 'number',
    y: written.columns.map(({ name }) => name),
    kind: 'line',
    scale: 'linear',
    title,
    description: 'Invented numbers.',
    ...written,
  };
  const incident = specimenIncident(id, {
    detected: '2019-07-02T13:45Z',
    mitigated: '2019-07-02T14:09Z',
    resolved: '2019-07-02T14:52Z',
  });
  const place = { id: `specimen-series-${id}`, href: '/figures/' };
  return { id: `series-${id}`, title, view: seriesView(series, place, incident, english) };
}

function range(count: number) {
  return Array.from({ length: count }, (_, index) => index);
}

function numbers(all: readonly number[]): SeriesPositions {
  return { kind: 'number', numbers: all };
}

/** Minutes from the beginning of the incident. */
function minutes(all: readonly number[]): SeriesPositions {
  const started = Date.parse('2019-07-02T13:42Z');
  return {
    kind: 'time',
    instants: all.map((minute) =>
      new Date(started + minute * 60_000).toISOString().replace('.000Z', 'Z'),
    ),
  };
}

function value(number: number): SeriesValue {
  return { value: number, isDerived: false };
}

function valueOrGap(number: number | null): SeriesValue {
  return number === null ? null : value(number);
}

/** Numbers that jump about between 20 and 60, and once to 900. */
function noisyLatency(row: number) {
  return value(row === 6543 ? 900 : 20 + ((row * 7919) % 41));
}
