import { expect, test } from 'vitest';
import { facetSets } from '../../../src/search/facet-sets.ts';
import { byFacet, emptyState } from '../../../src/search/search-state.ts';
import { readTypedQuery } from '../../../src/search/typed-query.ts';
import { withTypedFilters } from '../../../src/search/typed-state.ts';

const column = (id: string, name: string) => ({ id, name, incidents: [] });
const sets = facetSets({
  count: 0,
  duration: [],
  ttd: [],
  facets: {
    ...byFacet(() => []),
    cause: [column('bad-deploy', 'Bad deploy'), column('dns', 'DNS')],
    region: [column('FR', 'France')],
    year: [column('2021', '2021'), column('2019', '2019'), column('2012', '2012')],
  },
});

function typed(text: string) {
  const query = readTypedQuery(text);
  return withTypedFilters({ ...emptyState, text: query.text }, query.filters, sets);
}

test('a typed filter is a chosen value, by id or name', () => {
  expect(typed('cause:bad-deploy,DNS region:"france" cpu').state).toEqual({
    ...emptyState,
    text: 'cpu',
    facets: { cause: ['bad-deploy', 'dns'], region: ['FR'] },
  });
});

test.each([
  ['year:2019..2021', ['2021', '2019']],
  ['year:>2019', ['2021', '2019']],
  ['year:<2015', ['2012']],
  ['year:2012', ['2012']],
])('%s', (text, years) => {
  expect(typed(text).state.facets.year).toEqual(years);
});

test('a range replaces the one before', () => {
  expect(typed('duration:>1h duration:<2h').state.ranges).toEqual({
    duration: { from: undefined, to: 120 },
  });
});

test('what means nothing stays in the text, with what is nearest', () => {
  const { state, unknown } = typed('cause:bad duration:long region:atlantis cpu');
  expect(state).toEqual({ ...emptyState, text: 'cpu cause:bad duration:long region:atlantis' });
  expect(unknown.map(({ nearest }) => nearest)).toEqual(['bad-deploy', '1h..4h', undefined]);
});
