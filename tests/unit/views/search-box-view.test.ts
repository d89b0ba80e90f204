import { expect, test } from 'vitest';
import { searchBoxView } from '../../../src/views/search-box-view.ts';
import { edition } from './samples.ts';

test('the search of a fork finds its engine and its page below its folder', () => {
  const site = { ...edition.site, address: 'https://example.org/repo/' };
  const box = searchBoxView({ ...edition, site });
  expect(box.engine).toBe('/repo/pagefind/pagefind.js');
  expect(box.form.action).toBe('/repo/search/');
});

test('the browser gets every severity in words', () => {
  const { severities } = searchBoxView(edition).words;
  expect(Object.keys(severities)).toEqual(['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5']);
  expect(severities.SEV2).toEqual({ text: 'SEV2 major', rank: 2 });
});
