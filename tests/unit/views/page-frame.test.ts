import { expect, test } from 'vitest';
import { pageFrame } from '../../../src/views/page-frame.ts';
import { edition } from './samples.ts';

test('a page is named with its site and found under one address', () => {
  const about = { title: 'The `x` outage', description: 'It `broke`.', path: '/about/' } as const;
  expect(pageFrame(about, edition)).toMatchObject({
    title: 'The x outage — Bad Gateway',
    shortTitle: 'The x outage',
    description: 'It broke.',
    canonical: 'https://example.org/about/',
    navigation: [
      { href: '/', isCurrent: false },
      { href: '/search/', isCurrent: false },
      { href: '/patterns/', text: 'Patterns', isCurrent: false },
      { href: '/actions/', text: 'Actions', isCurrent: false },
      { href: '/about/', text: 'About', isCurrent: true },
    ],
  });
});

test('the home page has the site’s name alone', () => {
  expect(pageFrame({ title: '', description: '', path: '/' }, edition).title).toBe('Bad Gateway');
});

test('the page for an unknown address claims none', () => {
  expect(pageFrame({ title: '404', description: '' }, edition).canonical).toBeUndefined();
});

test('search engines may list a page unless it says otherwise', () => {
  const about = { title: 'Figures', description: '' };
  expect(pageFrame(about, edition).isListed).toBe(true);
  expect(pageFrame({ ...about, isListed: false }, edition).isListed).toBe(false);
});

test('the foot of every page leads to what has no other place and, where there is one, to the source code', () => {
  const about = { title: 'About', description: '', path: '/about/' } as const;
  const pages = [
    { href: '/patterns/', text: 'Patterns' },
    { href: '/actions/', text: 'Actions' },
    { href: '/compare/', text: 'Compare' },
  ];
  expect(pageFrame(about, edition).footerLinks).toEqual(pages);
  const repository = 'https://code.example/';
  const published = { ...edition, site: { ...edition.site, repository } };
  expect(pageFrame(about, published).footerLinks).toEqual([
    ...pages,
    { href: repository, text: 'Source code' },
  ]);
});
