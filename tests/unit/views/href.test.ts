import { expect, test } from 'vitest';
import { absoluteHref, href, postmortemPath } from '../../../src/views/href.ts';

const fork = { address: 'https://example.org/repo' };

test('addresses begin at the root of a domain', () => {
  expect(href({ address: 'https://example.org' }, '/about/')).toBe('/about/');
});

test('a site below a folder keeps its addresses below it', () => {
  expect(href(fork, '/')).toBe('/repo/');
  expect(href(fork, '/about/')).toBe('/repo/about/');
});

test('an absolute address has the folder once', () => {
  expect(absoluteHref(fork, postmortemPath('a'))).toBe('https://example.org/repo/postmortems/a/');
});
