import { expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from '../../../src/cli/serve/headers-file.ts';

const rules = parseHeadersFile(`# For every page
/*
  X-Content-Type-Options: nosniff
  Content-Security-Policy: default-src 'self'; img-src 'self' data:

/_astro/*
  Cache-Control: public, max-age=31536000, immutable

/feed.xml
  X-Content-Type-Options: none
`);

test('a header counts for every path that its pattern means', () => {
  expect(headersFor(rules, '/_astro/a.css')).toEqual({
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'self'; img-src 'self' data:",
    'cache-control': 'public, max-age=31536000, immutable',
  });
});

test('of two rules with one header the later counts', () => {
  expect(headersFor(rules, '/feed.xml')['x-content-type-options']).toBe('none');
});

test('a dot in a pattern is a dot', () => {
  expect(headersFor(rules, '/feed-xml')['x-content-type-options']).toBe('nosniff');
});
