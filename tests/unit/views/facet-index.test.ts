import { expect, test } from 'vitest';
import { dividedLibrary } from '../../../src/domain/divided-library.ts';
import type { FacetName } from '../../../src/domain/facets.ts';
import type { Incident } from '../../../src/domain/incident.ts';
import type { Edition } from '../../../src/views/edition.ts';
import { facetIndex } from '../../../src/views/facet-index.ts';
import { edition as bare, incidentOf } from './samples.ts';

const edition: Edition = {
  ...bare,
  vocabulary: {
    ...bare.vocabulary,
    causes: {
      ...bare.vocabulary.causes,
      families: [{ id: 'change', name: { en: 'Change' }, definition: { en: 'It was changed.' } }],
    },
    services: {
      services: [
        { id: 'cdn', name: { en: 'CDN' }, definition: { en: 'Servers near the readers.' } },
      ],
    },
  },
};

function indexOf(name: FacetName, ...incidents: Incident[]) {
  return facetIndex(name, dividedLibrary(incidents, edition.vocabulary), edition);
}

test('every index leads to the others', () => {
  expect(indexOf('services').navigation).toEqual([
    { href: '/causes/', text: 'Causes', isCurrent: false },
    { href: '/services/', text: 'Services', isCurrent: true },
    { href: '/regions/', text: 'Regions', isCurrent: false },
    { href: '/organisations/', text: 'Organisations', isCurrent: false },
    { href: '/years/', text: 'Years', isCurrent: false },
  ]);
});

test('causes are a tree with definitions and at most two examples', () => {
  const incidents = ['a', 'b', 'c'].map((id) =>
    incidentOf({ cause: { class: ['bad-deploy'] } }, id),
  );
  expect(indexOf('causes', ...incidents).groups).toMatchObject([
    {
      id: 'change',
      title: 'Change',
      text: 'It was changed.',
      count: 3,
      values: [
        {
          name: 'Bad deploy',
          count: 3,
          text: 'A release did harm.',
          examples: [{ href: '/postmortems/a/' }, { href: '/postmortems/b/' }],
        },
      ],
    },
  ]);
});

test('services that are defined stand before those that only records name', () => {
  const incident = incidentOf({ services: ['A shop', 'cdn'] });
  expect(indexOf('services', incident).groups).toMatchObject([
    { title: '', values: [{ name: 'CDN', text: 'Servers near the readers.' }] },
    { title: 'Named by single records', values: [{ name: 'A shop', text: undefined }] },
  ]);
});

test('organisations with the most incidents come first', () => {
  const of = (organisation: string, id: string) => incidentOf({ organisation }, id);
  const { groups } = indexOf(
    'organisations',
    of('Beta', 'a'),
    of('Gamma', 'b'),
    of('Gamma', 'c'),
    of('Alpha', 'd'),
  );
  expect(groups[0]?.values.map(({ name, count }) => `${name} ${count}`)).toEqual([
    'Gamma 2',
    'Alpha 1',
    'Beta 1',
  ]);
});

test('a year has its count, its lengths along the scale and their sum', () => {
  const { years } = indexOf(
    'years',
    incidentOf({ mitigated: '2019-07-02T14:09Z' }, 'a'),
    incidentOf({ mitigated: '2019-07-02T15:42Z' }, 'b'),
    incidentOf({}, 'c'),
    incidentOf({ started: '2018-01-01T00:00Z' }, 'd'),
  );
  expect(years?.rows).toMatchObject([
    {
      name: '2019',
      countText: '3 incidents',
      total: 'in all 2\u00a0h 27\u00a0min',
      known: '2 of 3 known',
    },
    { name: '2018', countText: '1 incident', total: 'no length known', known: '' },
  ]);
});

test('bars of several years are of one scale', () => {
  const incidents = (year: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      incidentOf(
        { started: `${year}-01-01T00:00Z`, mitigated: `${year}-01-01T01:00Z` },
        `${year}-${index}`,
      ),
    );
  const { years } = indexOf('years', ...incidents(2020, 61), ...incidents(2019, 2));
  expect(years?.rows.map(({ lengths }) => lengths.marks)).toMatchObject([
    { kind: 'bars', most: 61 },
    { kind: 'bars', most: 61 },
  ]);
  expect(years?.note).toBe('Bars count incidents, the highest 61.');
});

test('an empty library has empty indexes', () => {
  expect(indexOf('years').years?.rows).toEqual([]);
  expect(indexOf('organisations').groups).toEqual([]);
});
