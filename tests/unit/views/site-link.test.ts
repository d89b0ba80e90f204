import { expect, test } from 'vitest';
import { siteLink } from '../../../src/views/site-link.ts';
import { edition } from './samples.ts';

const french = { site: { ...edition.site, address: 'https://example.org/site/' }, folder: 'fr/' };
const translated = new Set(['2021-03-10-a-fire']);

test.each([
  ['/postmortems/2021-03-10-a-fire/#cause', '/site/fr/postmortems/2021-03-10-a-fire/#cause'],
  ['/postmortems/2019-07-02-a-rule/', '/site/postmortems/2019-07-02-a-rule/'],
  ['/postmortems/2021-03-10-a-fire/cpu.csv', '/site/postmortems/2021-03-10-a-fire/cpu.csv'],
  ['/causes/bad-deploy/', '/site/fr/causes/bad-deploy/'],
  ['/', '/site/fr/'],
  ['/favicon.svg', '/site/favicon.svg'],
] as const)('%s leads to %s', (written, expected) => {
  expect(siteLink(written, french, translated)).toBe(expected);
});

test('in the first language every page stands at the root', () => {
  const first = { site: edition.site, folder: '' };
  expect(siteLink('/postmortems/2021-03-10-a-fire/', first, translated)).toBe(
    '/postmortems/2021-03-10-a-fire/',
  );
});
