import { expect, test } from 'vitest';
import { checkShape } from '../../../src/checks/check-shape.ts';
import { recordSchema } from '../../../src/domain/record.ts';

const sound = {
  title: 'A rule took every CPU',
  summary: 'It reached the whole network in one step.',
  organisation: 'Cloudflare',
  severity: 'SEV1',
  status: 'resolved',
  started: '2019-07-02T13:42Z',
};

function problemsOf(written: Record<string, unknown>) {
  return checkShape(recordSchema, { ...sound, ...written }).problems;
}

test('a detection says who or, where no source does, what is known', () => {
  expect(problemsOf({ detection: { by: 'staff' } })).toEqual([]);
  expect(problemsOf({ detection: { note: 'An alarm, in what was read.' } })).toEqual([]);
  expect(problemsOf({ detection: { source: [1] } })).toEqual([
    {
      rule: 'empty-detection',
      path: ['detection'],
      message: 'The key `by` is missing: without it `note` says what is known.',
    },
  ]);
});

test('a figure is a range or a bound', () => {
  const figure = { label: 'Addresses without an answer', value: 18, unit: '%' };
  expect(problemsOf({ impact: [{ ...figure, bound: 'at-least' }] })).toEqual([]);
  expect(problemsOf({ impact: [{ ...figure, to: 20, bound: 'at-least' }] })).toEqual([
    {
      rule: 'bound-of-range',
      path: ['impact', 0],
      message: 'A range is no bound: keep `to` or `bound`.',
    },
  ]);
});

test('a claim that rivals another needs a source', () => {
  const started = { at: sound.started, alternatives: [{ at: '2019-07-02T13:40Z', source: [] }] };
  expect(problemsOf({ started }).map(({ message }) => message)).toEqual([
    '`source` is an empty list, expected at least one item.',
  ]);
});

test('an event without a time is missing it', () => {
  const timeline = [{ kind: 'trigger', text: 'It breaks.' }];
  expect(problemsOf({ timeline }).map(({ message }) => message)).toEqual([
    'The key `at` is missing.',
  ]);
});

test('a trigger is a text, or a text with its kind', () => {
  const cause = (trigger: unknown) => ({ cause: { class: ['bad-deploy'], trigger } });
  expect(problemsOf(cause('A rule was published.'))).toEqual([]);
  expect(problemsOf(cause({ text: 'A rule was published.', kind: 'deploy' }))).toEqual([]);
  const [unknown] = problemsOf(cause({ text: 'A rule was published.', kind: 'deplyo' }));
  expect(unknown?.path).toEqual(['cause', 'trigger', 'kind']);
  expect(unknown?.message).toBe('Unexpected `deplyo` for `kind`, expected `deploy`.');
});
