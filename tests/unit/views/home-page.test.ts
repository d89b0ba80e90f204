import { expect, test } from 'vitest';
import { homePage } from '../../../src/views/home-page.ts';
import { edition, incidentOf } from './samples.ts';

test('what goes on stands before the years', () => {
  const incidents = [
    incidentOf({ started: '2020-02-01T00:00Z' }, 'a'),
    incidentOf({ started: '2019-12-31T23:59Z', status: 'monitoring' }, 'b'),
    incidentOf({ started: '2019-07-02T13:42Z' }, 'c'),
  ];
  const page = homePage(incidents, edition);
  expect(page.ongoing.map(({ href, status }) => [href, status?.text])).toEqual([
    ['/postmortems/b/', 'Monitoring'],
  ]);
  expect(page.years.map(({ year, rows }) => [year, rows.map(({ href }) => href)])).toEqual([
    ['2020', ['/postmortems/a/']],
    ['2019', ['/postmortems/c/']],
  ]);
});

test('an empty library has no years', () => {
  expect(homePage([], edition)).toMatchObject({ ongoing: [], years: [] });
});

test('the title and the introduction are the owner’s', () => {
  expect(homePage([], edition)).toMatchObject({
    title: 'Outages, told from their sources',
    intro: 'A library of incident postmortems.',
  });
});
