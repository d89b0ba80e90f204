import { expect, test } from 'vitest';
import { searchBoxView } from '../../../src/views/search-box-view.ts';
import { edition } from './samples.ts';

test('the search of a fork finds its index and its page below its folder', () => {
  const site = { ...edition.site, address: 'https://example.org/repo/' };
  const box = searchBoxView({ ...edition, site });
  expect(box.index).toBe('/repo/search-index/en.json');
  expect(box.form.action).toBe('/repo/search/');
});

test('every order that an address can name is offered', () => {
  const { options } = searchBoxView(edition).sort;
  expect(options.map(({ key }) => key)).toEqual([
    'relevance',
    'newest',
    'oldest',
    'longest',
    'shortest',
    'ttd-longest',
    'ttd-shortest',
  ]);
});
