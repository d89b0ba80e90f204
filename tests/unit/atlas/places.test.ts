import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { stateAtlas } from '../../../src/atlas/areas.ts';
import { landFile } from '../../../src/atlas/land-file.ts';
import { placeOf } from '../../../src/atlas/place.ts';
import { planeAround } from '../../../src/atlas/plane-around.ts';
import { worldPlane } from '../../../src/atlas/world-plane.ts';
import { countryCodes } from '../../../src/domain/regions/continents.ts';
import { resolveRegion } from '../../../src/domain/regions/resolve-region.ts';

function place(code: string) {
  const region = resolveRegion(code);
  return region && placeOf(region);
}

function planeOf(...codes: string[]) {
  return planeAround(codes.flatMap((code) => place(code) ?? []));
}

test('every country has a place but Antarctica and three without airports', () => {
  expect(countryCodes.filter((code) => !place(code))).toEqual(['AQ', 'TV', 'UM', 'BV']);
});

test('the states of the USA, its district and four territories go by the names of their codes', () => {
  expect([...stateAtlas().areas.keys()]).toHaveLength(50 + 1 + 4);
  expect(place('US-DC')).toEqual({ kind: 'area', code: 'US-DC' });
});

test('a subdivision without an outline is marked amid its airports', () => {
  expect(place('DE-BE')).toEqual({ kind: 'point', at: [52.56, 13.29] });
});

test('a subdivision of which nothing is known has no place', () => {
  expect(place('FR-67')).toBeUndefined();
});

test('what lies overseas is apart, as its code is', () => {
  const [france, guiana] = ['FR', 'GF'].map((code) => worldPlane.outlineOf(code)?.box);
  expect(france?.left).toBeGreaterThan(900);
  expect(guiana?.right).toBeLessThan(700);
});

test('Europe ends at the Urals', () => {
  expect(worldPlane.outlineOf('europe')?.box.right).toBeLessThan(1220);
  expect(worldPlane.outlineOf('RU')?.box.right).toBeGreaterThan(1650);
});

test('Kosovo has an outline, Somaliland and Northern Cyprus are parts of countries', () => {
  expect(worldPlane.outlineOf('XK')?.path).toMatch(/^M/);
  expect(worldPlane.outlineOf('SO')?.path.match(/M/g)).toHaveLength(1);
});

test('one small region has a map of its own', () => {
  expect(planeOf('ovh:sbg')).toMatchObject({ kind: 'near', middle: [49, 8] });
  expect(planeOf('US-VA', 'aws:us-east-1')).toMatchObject({ kind: 'near', middle: [38, -79] });
  expect(planeOf('FJ').kind).toBe('near');
});

test('far places, continents and the world are on the map of the world', () => {
  for (const codes of [['ovh:sbg', 'aws:us-east-1'], ['europe'], ['ovh:sbg', 'world'], ['US']])
    expect(planeOf(...codes).kind).toBe('world');
});

test('the land around a place is there, and small', () => {
  for (const codes of [['ovh:sbg'], ['US-VA'], ['iata:OSL'], ['aws:ap-southeast-1'], ['GR']]) {
    const land = planeOf(...codes).land ?? '';
    expect(land).toMatch(/^M/);
    expect(brotliCompressSync(land).length).toBeLessThan(4000);
  }
});

test('no country costs a page more than a kilobyte', () => {
  for (const code of countryCodes) {
    const path = worldPlane.outlineOf(code)?.path ?? '';
    expect(brotliCompressSync(path).length).toBeLessThan(1100);
  }
});

test('the land of the world is one small file, named after what is in it', () => {
  const { name, svg } = landFile();
  expect(name).toMatch(/^land-[0-9a-f]{8}\.svg$/);
  expect(brotliCompressSync(svg).length).toBeLessThan(6000);
});
