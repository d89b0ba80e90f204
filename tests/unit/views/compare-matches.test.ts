import { expect, test } from 'vitest';
import { compareMatches } from '../../../src/views/compare-matches.ts';

const entries = [
  { id: '2021-03-10-fire', name: 'OVHcloud, 10 March 2021', title: 'A fire in Strasbourg' },
  { id: '2019-07-02-waf', name: 'Cloudflare, 2 July 2019', title: 'One rule took every CPU' },
  { id: '2017-01-31-gitlab', name: 'GitLab, 31 January 2017', title: 'The données were deleted' },
];
const found = (query: string) => compareMatches(query, entries).map(({ id }) => id);

test('an incident is found by its organisation, its title, its year and its id', () => {
  expect(found('ovh')).toEqual(['2021-03-10-fire']);
  expect(found('every cpu')).toEqual(['2019-07-02-waf']);
  expect(found('2017')).toEqual(['2017-01-31-gitlab']);
  expect(found('07-02-waf')).toEqual(['2019-07-02-waf']);
});

test('every word has to be there, in any order, with or without accents', () => {
  expect(found('2019 cloudflare')).toEqual(['2019-07-02-waf']);
  expect(found('2021 cloudflare')).toEqual([]);
  expect(found('Donnees')).toEqual(['2017-01-31-gitlab']);
});

test('without a word all are listed, in their order', () => {
  expect(found('  ')).toEqual(['2021-03-10-fire', '2019-07-02-waf', '2017-01-31-gitlab']);
});
