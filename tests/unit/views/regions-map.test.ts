import { expect, test } from 'vitest';
import { regionsMap } from '../../../src/views/regions-map.ts';
import { edition, incidentOf } from './samples.ts';

const sources = [
  { title: 'The company', kind: 'primary' },
  { title: 'A newspaper', kind: 'press' },
  { title: 'A blog', kind: 'secondary' },
  { title: 'Measurements', kind: 'data' },
];

function read(regions: readonly unknown[], account = 'independent') {
  return regionsMap(incidentOf({ account, regions, sources }), edition);
}

test('what the company says is told apart from what the press says', () => {
  const map = read([
    { code: 'world', level: 'outage', source: [1, 2] },
    { code: 'europe', level: 'outage', source: [2] },
    { code: 'MA', level: 'outage', source: [2, 3] },
    { code: 'FR', level: 'degraded', source: [3] },
    { code: 'GB', level: 'partial', source: [4] },
    { code: 'US', level: 'partial' },
  ]);
  expect(map?.marks.map(({ text }) => text)).toEqual([
    'World: Outage, according to primary sources or measurements',
    'Europe: Outage, according to the press',
    'Morocco: Outage, according to the press',
    'United Kingdom: Partial, according to primary sources or measurements',
    'United States: Partial, no source given',
    'France: Degraded, according to second-hand sources',
  ]);
  expect(map?.worldText).toBe('World: Outage');
  expect(map?.legend.map(({ text }) => text)).toEqual([
    'World: Outage, according to primary sources or measurements',
    'Outage, according to the press',
    'Partial, according to primary sources or measurements',
    'Partial, no source given',
    'Degraded, according to second-hand sources',
  ]);
});

test('the description says the same in sentences', () => {
  const map = read([
    { code: 'world', level: 'outage', source: [1] },
    { code: 'europe', level: 'outage', source: [2] },
    { code: 'US', level: 'outage', source: [2] },
  ]);
  expect(map?.description).toBe(
    'World: Outage, according to primary sources or measurements. ' +
      'Outage, according to the press: Europe, United States.',
  );
});

test('an organisation speaks for itself', () => {
  const map = read([{ code: 'FR', level: 'outage' }], 'own');
  expect(map?.legend.map(({ text }) => text)).toEqual(['Outage, according to Cloudflare itself']);
});

test('a region that is listed twice is marked once, at its worst', () => {
  const map = read([
    { code: 'FR', level: 'degraded', source: [1] },
    { code: 'FR', level: 'outage', source: [2] },
  ]);
  expect(map?.marks.map(({ text }) => text)).toEqual(['France: Outage, according to the press']);
});

test('regions of the owner’s own are points, and what has no place is named', () => {
  const map = read([
    { code: 'us-east-coast', level: 'outage', source: [1] },
    { code: 'FR-67', level: 'outage', source: [1] },
    { code: 'AQ', level: 'outage', source: [1] },
  ]);
  expect(map?.marks.map(({ place }) => place)).toEqual([{ kind: 'point', at: [40.7, -74] }]);
  expect(map?.notShown).toBe('Not on the map: Bas-Rhin, Antarctica.');
});

test('without a region that can be drawn there is no map', () => {
  expect(read([])).toBeUndefined();
  expect(read([{ code: 'antarctica', level: 'outage' }])).toBeUndefined();
});
