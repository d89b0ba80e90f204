import { iso31661 } from 'iso-3166';
import { expect, test } from 'vitest';
import airports from '../../../../src/domain/regions/airports.json' with { type: 'json' };
import { providers } from '../../../../src/domain/regions/cloud-regions.ts';
import { countryCodes } from '../../../../src/domain/regions/continents.ts';
import type { Coordinates } from '../../../../src/domain/regions/region.ts';
import { regionChain } from '../../../../src/domain/regions/region-chain.ts';
import { resolveRegion } from '../../../../src/domain/regions/resolve-region.ts';
import { allSubdivisions } from '../../../../src/domain/regions/subdivisions.ts';

const cloudCodes = providers.flatMap(({ prefix, rows }) => rows.map(([own]) => `${prefix}:${own}`));
const airportCodes = airports.map((line) => `iata:${line.slice(0, 3)}`);

/** Whether the chain passes a continent, which a wrong parent anywhere would prevent. */
const reachesWorld = (code: string) => regionChain(code).length >= 3;

test('every country of ISO 3166, and Kosovo, lies in one continent', () => {
  const assigned = iso31661.map(({ alpha2 }) => alpha2);
  expect(countryCodes.toSorted()).toEqual([...assigned, 'XK'].toSorted());
});

test('every region is found under its own code, once', () => {
  const codes = [...countryCodes, ...cloudCodes, ...airportCodes];
  expect(codes.filter((code) => resolveRegion(code)?.code !== code)).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

test('every region leads through a continent to the world', () => {
  const subdivisions = allSubdivisions().map(({ code }) => code);
  const codes = [...subdivisions, ...cloudCodes, ...airportCodes];
  expect(codes.filter((code) => !reachesWorld(code))).toEqual([]);
});

test('every point lies on the globe', () => {
  const isOnGlobe = (at: Coordinates | undefined) =>
    at !== undefined && Math.abs(at[0]) <= 90 && Math.abs(at[1]) <= 180;
  const codes = [...cloudCodes, ...airportCodes];
  expect(codes.filter((code) => !isOnGlobe(resolveRegion(code)?.at))).toEqual([]);
});

test('the airports are sorted and have a city', () => {
  expect(airportCodes).toEqual(airportCodes.toSorted());
  expect(airportCodes.filter((code) => /^ ?\(/.test(resolveRegion(code)?.name ?? '('))).toEqual([]);
});

test.each(
  'ATL EWR ORD IAD SEA LAX LHR CDG FRA AMS MIA DFW SJC RIC ARN HKG SIN NRT GRU JNB SYD'.split(' '),
)('data centres are named after %s', (code) => {
  expect(resolveRegion(`iata:${code}`)?.kind).toBe('airport');
});
