import { expect, test } from 'vitest';
import type { Incident } from '../../../src/domain/incident.ts';
import { english } from '../../../src/i18n/language.ts';
import { instruments } from '../../../src/views/instruments.ts';
import { recordContext } from '../../../src/views/statement-view.ts';
import { incidentOf } from './samples.ts';

const source = { title: 'A post', kind: 'primary' };

function read(incident: Incident) {
  return instruments(incident, recordContext(incident, english));
}

test('a span shows its formula and the sources of both its ends', () => {
  const incident = incidentOf({
    started: { at: '2019-07-02T13:42Z', source: [2] },
    mitigated: { at: '2019-07-02T14:09Z', source: [1, 2] },
    sources: [source, source],
  });
  expect(read(incident)).toContainEqual({
    label: 'Time to mitigate',
    qualifier: '',
    reading: [{ number: '27', unit: 'min' }],
    iso: 'PT27M',
    missing: undefined,
    formula: 'mitigated\u00a0− started',
    rivals: [],
    isWorst: false,
    citations: [
      { number: 1, href: '#source-1', label: 'Source 1' },
      { number: 2, href: '#source-2', label: 'Source 2' },
    ],
    marks: '',
  });
});

test('a span is as uncertain as its ends', () => {
  const [detect] = read(
    incidentOf({ detected: { at: '2019-07-02T13:45Z', derived: true, approximate: true } }),
  );
  expect(detect?.marks).toBe('approximate, derived');
});

test('unknown spans are said to be unknown, and acknowledgement is left out', () => {
  const shown = read(incidentOf()).map(({ label, missing }) => [label, missing]);
  expect(shown).toEqual([
    ['Time to detect', 'not known'],
    ['Time to mitigate', 'not known'],
    ['Time to resolve', 'not known'],
  ]);
});

test('a known acknowledgement is shown in its place', () => {
  const incident = incidentOf({
    detected: '2019-07-02T13:45Z',
    acknowledged: '2019-07-02T13:47Z',
  });
  expect(read(incident).map(({ label }) => label)).toEqual([
    'Time to detect',
    'Time to acknowledge',
    'Time to mitigate',
    'Time to resolve',
  ]);
});

test('while an incident goes on, its end is awaited', () => {
  const incident = incidentOf({ status: 'identified', detected: '2019-07-02T13:45Z' });
  expect(read(incident).map(({ missing }) => missing)).toEqual([undefined, 'not yet', 'not yet']);
});

test('only the worst figures stand among the instruments', () => {
  const incident = incidentOf({
    impact: [
      { label: 'Traffic lost', value: 80, to: 82, unit: '%', worst: true, source: [1] },
      { label: 'Requests', value: 20_000_000 },
    ],
    sources: [source],
  });
  const figures = read(incident).filter(({ isWorst }) => isWorst);
  expect(figures).toHaveLength(1);
  expect(figures[0]).toMatchObject({
    label: 'Traffic lost',
    reading: [{ number: '80–82', unit: '%' }],
    basis: 'as published',
  });
});

test('a moment that is a bound bounds what is measured from it', () => {
  const [detect, mitigate] = read(
    incidentOf({
      started: { at: '2019-07-02T13:42Z', bound: 'earliest' },
      detected: { at: '2019-07-02T13:45Z', bound: 'latest' },
      mitigated: { at: '2019-07-02T14:09Z', bound: 'earliest' },
    }),
  );
  expect(detect).toMatchObject({ qualifier: 'at most', reading: [{ number: '3', unit: 'min' }] });
  expect(mitigate).toMatchObject({
    qualifier: '',
    reading: [{ number: '27', unit: 'min' }],
    marks: 'approximate',
  });
});

test('what is detected in the minute of its start took under a minute', () => {
  const [detect] = read(incidentOf({ detected: '2019-07-02T13:42Z' }));
  expect(detect).toMatchObject({ qualifier: 'under', reading: [{ number: '1', unit: 'min' }] });
});

test('an alarm before the start gives no time to detect', () => {
  const detected = { at: '2019-07-02T13:12Z', note: 'An early alarm.', source: [1] };
  const [detect] = read(incidentOf({ detected, sources: [source] }));
  expect(detect).toMatchObject({ reading: [], missing: 'before the start' });
  expect(detect?.citations.map(({ number }) => number)).toEqual([1]);
});

test('the window of lost writes is a duration with its formula', () => {
  const incident = incidentOf({
    dataLoss: { from: '17:20', until: '23:27', note: 'Rows of the database.', source: [1] },
    sources: [source],
  });
  expect(read(incident).at(-1)).toEqual({
    label: 'Data lost',
    qualifier: '',
    reading: [
      { number: '6', unit: 'h' },
      { number: '7', unit: 'min' },
    ],
    iso: 'PT6H7M',
    formula: 'until\u00a0− from',
    note: 'Rows of the database.',
    rivals: [],
    isWorst: false,
    citations: [{ number: 1, href: '#source-1', label: 'Source 1' }],
    marks: '',
  });
});

test('a figure that is a bound says which', () => {
  const incident = incidentOf({
    impact: [{ label: 'Addresses', value: 18, unit: '%', bound: 'at-least', worst: true }],
  });
  expect(read(incident).at(-1)).toMatchObject({
    qualifier: 'at least',
    reading: [{ number: '18', unit: '%' }],
  });
});

test('a figure without a source says so', () => {
  const incident = incidentOf({ impact: [{ label: 'Traffic lost', value: 82, worst: true }] });
  expect(read(incident).at(-1)?.basis).toBe('no source given');
});

test('a source that the page withholds is not cited', () => {
  const incident = incidentOf({
    impact: [{ label: 'Traffic lost', value: 82, worst: true, source: [1, 2] }],
    sources: [undefined, source],
  });
  expect(
    read(incident)
      .at(-1)
      ?.citations.map(({ number }) => number),
  ).toEqual([2]);
});
