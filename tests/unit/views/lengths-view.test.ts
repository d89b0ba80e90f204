import { expect, test } from 'vitest';
import { measurement } from '../../../src/domain/measurement.ts';
import { spanOfImpact } from '../../../src/domain/spans.ts';
import { lengthClassRows, spanText } from '../../../src/views/lengths-table.ts';
import { lengthsView, mostDots } from '../../../src/views/lengths-view.ts';
import { edition, incidentOf } from './samples.ts';

/** Incidents that start at 13:42 UTC on 2 July 2019. */
function measured(...ends: unknown[]) {
  const incidents = ends.map((mitigated, index) => incidentOf({ mitigated }, `i-${index}`));
  return measurement(incidents, spanOfImpact);
}

function viewOf(...ends: unknown[]) {
  return lengthsView({ id: 'impact', name: 'Time to recover' }, measured(...ends), edition);
}

const minute = (count: number) =>
  new Date(Date.UTC(2019, 6, 2, 13, 42 + count)).toISOString().replace('.000Z', 'Z');

test('every known length is a dot on the scale that leads to its incident', () => {
  const { marks } = viewOf(minute(60), minute(1), undefined);
  expect(marks).toEqual({
    kind: 'dots',
    dots: [
      {
        share: 0,
        form: 'exact',
        href: '/postmortems/i-1/',
        language: undefined,
        text: 'Cloudflare, 2 July 2019: 1\u00a0min',
      },
      {
        share: expect.closeTo(0.3836, 4),
        form: 'exact',
        href: '/postmortems/i-0/',
        language: undefined,
        text: 'Cloudflare, 2 July 2019: 1\u00a0h',
      },
    ],
  });
});

test('fewer than five lengths have no median', () => {
  const { median, facts } = viewOf(minute(1), minute(2), minute(3), minute(4), undefined);
  expect(median).toBeUndefined();
  expect(facts).toEqual([
    'shortest 1\u00a0min',
    'longest 4\u00a0min',
    '4 of 5 known',
    '1 not known',
  ]);
});

test('five lengths have a median, which the description says too', () => {
  const { median, facts, description } = viewOf(...[1, 2, 27, 60, 90].map(minute));
  expect(median).toMatchObject({ text: 'median 27\u00a0min' });
  expect(facts[0]).toBe('median 27\u00a0min');
  expect(description).toBe(
    'median 27\u00a0min; shortest 1\u00a0min; longest 1\u00a0h 30\u00a0min; 5 of 5 known',
  );
});

test('nothing known says so and is not nought', () => {
  expect(viewOf(undefined)).toMatchObject({
    facts: ['0 of 1 known', '1 not known'],
    isEmpty: true,
    marks: { kind: 'dots', dots: [] },
  });
});

test('the forms of marks are explained once one is not exact', () => {
  expect(viewOf(minute(5)).key).toEqual([]);
  expect(viewOf(minute(5), { at: minute(9), bound: 'earliest' }, '2019-07-04').key).toEqual([
    { form: 'exact', text: 'an incident' },
    { form: 'approximate', text: 'approximate' },
    { form: 'at-least', text: 'at least so long' },
  ]);
});

test('what is longer than the scale stands at its end, and is counted', () => {
  const view = viewOf('2019-09-02T13:42Z');
  expect(view.marks).toMatchObject({ dots: [{ share: 1, text: /: 62\u00a0d$/ }] });
  expect(view.facts.at(-1)).toBe('1 beyond the scale, at its end');
});

test('of many incidents bars count the dots', () => {
  const { marks } = viewOf(...Array.from({ length: mostDots + 1 }, () => minute(60)));
  expect(marks.kind).toBe('bars');
  expect(marks.kind === 'bars' && [marks.counts.length, marks.counts[9]]).toEqual([24, 61]);
  expect(marks).toMatchObject({ note: 'Bars count incidents, the highest 61.' });
});

test('a table counts classes of lengths, and those that are not known', () => {
  const rows = lengthClassRows(
    [measured(minute(9), minute(10), minute(90), undefined)],
    edition.language,
  );
  expect(rows.map(({ name, counts }) => [name, ...counts])).toEqual([
    ['under 10\u00a0min', '1'],
    ['10\u00a0min to under 1\u00a0h', '1'],
    ['1\u00a0h to under 6\u00a0h', '1'],
    ['6\u00a0h to under 24\u00a0h', '0'],
    ['24\u00a0h to under 7\u00a0d', '0'],
    ['7\u00a0d and longer', '0'],
    ['no length known', '1'],
  ]);
});

test('a length that is not known says why', () => {
  const textOf = (incident: ReturnType<typeof incidentOf>) =>
    spanText(spanOfImpact(incident), incident, edition.language);
  expect(textOf(incidentOf())).toBe('not known');
  expect(textOf(incidentOf({ status: 'monitoring' }))).toBe('not yet');
  expect(textOf(incidentOf({ mitigated: '2019-07-04' }))).toBe('2\u00a0d, approximate');
});
