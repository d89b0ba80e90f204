import { expect, test } from 'vitest';
import { readTypedQuery } from '../../../src/search/typed-query.ts';

test('takes filters out of the text', () => {
  expect(readTypedQuery('cause:bad-deploy,dns duration:>1h cpu "bad gateway"')).toEqual({
    text: 'cpu "bad gateway"',
    filters: [
      { key: 'cause', values: ['bad-deploy', 'dns'], written: 'cause:bad-deploy,dns' },
      { key: 'duration', values: ['>1h'], written: 'duration:>1h' },
    ],
  });
});

test('a value in quotes may have spaces', () => {
  expect(readTypedQuery('service:"Content delivery network"').filters).toEqual([
    {
      key: 'service',
      values: ['Content delivery network'],
      written: 'service:"Content delivery network"',
    },
  ]);
});

test('keys of the reader’s language count too', () => {
  const { filters } = readTypedQuery('Gravité:SEV1 cause:dns', { severity: 'gravité' });
  expect(filters.map(({ key }) => key)).toEqual(['severity', 'cause']);
});

test.each(['at:13:42', 'http://example.org', 'cause:', 'because:dns', ':dns'])(
  '%s stays text',
  (typed) => {
    expect(readTypedQuery(typed)).toEqual({ text: typed, filters: [] });
  },
);
