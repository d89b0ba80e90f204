import { expect, test } from 'vitest';
import { chooseIncidents, facetCounts } from '../../../src/search/choose-incidents.ts';
import { facetSets } from '../../../src/search/facet-sets.ts';
import type { FacetTable } from '../../../src/search/facet-table.ts';
import { toSteps } from '../../../src/search/number-list.ts';
import { byFacet, emptyState, type SearchState } from '../../../src/search/search-state.ts';

const column = (id: string, incidents: number[], within?: string) => ({
  id,
  name: id.toUpperCase(),
  within,
  incidents: toSteps(incidents),
});

const table: FacetTable = {
  count: 5,
  duration: [27, 120, null, 600, 60],
  ttd: [3, null, 5, 90, 0],
  facets: {
    ...byFacet(() => []),
    cause: [column('change', []), column('bad-deploy', [0, 2], 'change'), column('dns', [1, 2])],
    region: [
      column('world', [4]),
      column('europe', [1], 'world'),
      column('FR', [0], 'europe'),
      column('ovh:sbg', [2], 'FR'),
      column('US', [3], 'world'),
    ],
    year: [column('2021', [0, 1]), column('2019', [2, 3, 4])],
  },
};
const sets = facetSets(table);

function chosen(state: Partial<SearchState>, found?: readonly number[]) {
  return chooseIncidents({ ...emptyState, ...state }, table, sets, found && new Set(found));
}

test.each<[string, Partial<SearchState>, number[]]>([
  ['everything', {}, [0, 1, 2, 3, 4]],
  ['a value', { facets: { cause: ['dns'] } }, [1, 2]],
  ['one of several values', { facets: { cause: ['dns', 'bad-deploy'] } }, [0, 1, 2]],
  ['one of each facet', { facets: { cause: ['dns'], year: ['2019'] } }, [2]],
  ['a family by its classes', { facets: { cause: ['change'] } }, [0, 2]],
  ['a country with what it lies in', { facets: { region: ['FR'] } }, [0, 1, 2, 4]],
  ['a continent with what lies in it', { facets: { region: ['europe'] } }, [0, 1, 2, 4]],
  ['the world by itself', { facets: { region: ['world'] } }, [4]],
  ['a value that nothing has', { facets: { cause: ['fire'] } }, []],
  ['a range, without what is not known', { ranges: { duration: { from: 60 } } }, [1, 3, 4]],
  ['a range with its ends', { ranges: { duration: { from: 27, to: 60 } } }, [0, 4]],
  ['two ranges', { ranges: { duration: { from: 100 }, ttd: { to: 90 } } }, [3]],
])('chooses %s', (_, state, expected) => {
  expect(chosen(state)).toEqual(expected);
});

test('chooses among what the words find', () => {
  expect(chosen({ facets: { cause: ['dns'] } }, [0, 2])).toEqual([2]);
});

test('counts what each value would leave, beside its facet’s others', () => {
  const state = { ...emptyState, facets: { cause: ['dns'], year: ['2021'] } };
  const counts = facetCounts(state, table, sets);
  expect(Object.fromEntries(counts.cause)).toEqual({ change: 1, 'bad-deploy': 1, dns: 1 });
  expect(Object.fromEntries(counts.year)).toEqual({ '2021': 1, '2019': 1 });
});

test('a country knows by which larger region an incident is its', () => {
  expect([...(sets.region.get('ovh:sbg')?.wider ?? [])]).toEqual([
    [0, 'FR'],
    [1, 'europe'],
    [4, 'world'],
  ]);
});
