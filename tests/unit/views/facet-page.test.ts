import { expect, test } from 'vitest';
import { dividedLibrary } from '../../../src/domain/divided-library.ts';
import type { FacetName } from '../../../src/domain/facets.ts';
import type { Incident } from '../../../src/domain/incident.ts';
import { facetPage } from '../../../src/views/facet-page.ts';
import { edition, incidentOf } from './samples.ts';

function pageOf(name: FacetName, value: string, ...incidents: Incident[]) {
  return facetPage(name, value, dividedLibrary(incidents, edition.vocabulary), edition);
}

function namesOf(
  groups: readonly { title: string; values: readonly { name: string; count: number }[] }[],
) {
  return groups.map(({ title, values }) => [
    title,
    ...values.map((one) => `${one.name} ${one.count}`),
  ]);
}

const inRegions = (id: string, ...codes: string[]) =>
  incidentOf({ regions: codes.map((code) => ({ code, level: 'outage' })) }, id);

test('a service is called by its name in the vocabulary, another as its record does', () => {
  const incident = incidentOf({ services: ['cdn', 'A shop'] });
  expect(pageOf('services', 'cdn', incident)).toMatchObject({
    facet: { name: 'Services', href: '/services/' },
    title: 'Content delivery network',
    count: '1 incident',
  });
  expect(pageOf('services', 'A shop', incident).title).toBe('A shop');
});

test('what comes with a value at least twice is its companion, with how often it does', () => {
  const incidents = ['a', 'b', 'c'].map((id) =>
    incidentOf({ services: ['cdn'], cause: { class: ['bad-deploy'] } }, id),
  );
  expect(namesOf(pageOf('causes', 'bad-deploy', ...incidents).companions)).toEqual([
    ['Services', 'Content delivery network 3'],
    ['Organisations', 'Cloudflare 3'],
  ]);
  expect(pageOf('years', '2019', incidentOf({ services: ['cdn'] })).companions).toEqual([]);
});

test('a region names those around it and those directly within it, and neither as companions', () => {
  const page = pageOf(
    'regions',
    'US',
    inRegions('a', 'US-NY', 'FR'),
    inRegions('b', 'US-NY', 'FR'),
  );
  expect(namesOf(page.kin)).toEqual([
    ['Incidents that are named more broadly may have been felt here too:', 'North America 2'],
    ['Within it', 'New York 2'],
  ]);
  expect(namesOf(page.companions)).toContainEqual(['Regions', 'France 2', 'Europe 2']);
});

test('the oldest of many incidents have a line each, under their years', () => {
  const incidents = Array.from({ length: 42 }, (_, index) =>
    incidentOf({ started: `20${60 - index}-02-01T00:00Z` }, `i-${index}`),
  );
  const page = pageOf('organisations', 'Cloudflare', ...incidents);
  expect(page.count).toBe('42 incidents');
  expect(page.rows).toHaveLength(40);
  expect(page.older.map(({ year, lines }) => [year, lines.map(({ href }) => href)])).toEqual([
    ['2020', ['/postmortems/i-40/']],
    ['2019', ['/postmortems/i-41/']],
  ]);
  expect(page.older[0]?.lines[0]).toMatchObject({
    dayText: '1\u00a0Feb',
    organisation: 'Cloudflare',
  });
});

test('figures list few incidents one by one and count many', () => {
  const incidents = Array.from({ length: 61 }, (_, index) => incidentOf({}, `i-${index}`));
  const tableOf = (count: number) =>
    pageOf('years', '2019', ...incidents.slice(0, count)).figures?.table;
  expect(tableOf(60)).toMatchObject({ kind: 'incidents' });
  expect(tableOf(61)).toMatchObject({ kind: 'classes' });
});

test('who noticed is told of all, and what is not said only where there is any', () => {
  const detectorsOf = (...incidents: Incident[]) =>
    pageOf('years', '2019', ...incidents).figures?.detectors.map(({ text, count }) => [
      text,
      count,
    ]);
  const known = incidentOf({ detection: { by: 'staff' } }, 'known');
  const all = [
    ['Monitoring', 0],
    ['Staff', 1],
    ['Customers', 0],
    ['A third party', 0],
  ];
  expect(detectorsOf(known)).toEqual(all);
  expect(detectorsOf(known, incidentOf())).toEqual([...all, ['not known', 1]]);
});

test('a class of cause without an incident has its definition and no figures', () => {
  expect(pageOf('causes', 'bad-deploy')).toMatchObject({
    definitions: [{ term: '', text: 'A release did harm.' }],
    figures: undefined,
    companions: [],
    rows: [],
    older: [],
  });
});
