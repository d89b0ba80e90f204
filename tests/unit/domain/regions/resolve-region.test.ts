import { expect, test } from 'vitest';
import type { CustomRegion } from '../../../../src/domain/regions/region.ts';
import { resolveRegion } from '../../../../src/domain/regions/resolve-region.ts';

const campus: CustomRegion = {
  code: 'campus',
  name: { en: 'Lyon campus', fr: 'Campus de Lyon' },
  at: [45.78, 4.87],
  within: 'FR-69M',
};

test.each([
  ['world', 'world', 'World', undefined],
  ['north-america', 'continent', 'North America', 'world'],
  ['antarctica', 'continent', 'Antarctica', 'world'],
  ['FR', 'country', 'France', 'europe'],
  ['GB', 'country', 'United Kingdom', 'europe'],
  ['MX', 'country', 'Mexico', 'north-america'],
  ['XK', 'country', 'Kosovo', 'europe'],
  ['US-NY', 'subdivision', 'New York', 'US'],
  ['FR-75C', 'subdivision', 'Paris', 'FR-IDF'],
])('%s is an area: a %s called %s within %s', (code, kind, name, within) => {
  expect(resolveRegion(code)).toEqual({ code, kind, name, within });
});

test.each([
  ['aws:us-east-1', 'AWS US East (N. Virginia)', 'US-VA', [39.04, -77.49]],
  ['aws:cn-northwest-1', 'AWS China (Ningxia)', 'CN-NX', [37.5, 105.19]],
  ['aws:us-gov-west-1', 'AWS GovCloud (US-West)', 'US', [45.84, -119.7]],
  ['gcp:europe-west1', 'Google Cloud europe-west1 (Belgium)', 'BE-WHT', [50.45, 3.82]],
  ['azure:westeurope', 'Azure West Europe', 'NL-NH', [52.37, 4.9]],
  ['ovh:sbg', 'OVHcloud Strasbourg (SBG)', 'FR-GES', [48.57, 7.75]],
  ['ovh:sbg2', 'OVHcloud Strasbourg (SBG2)', 'ovh:sbg', [48.57, 7.75]],
])('%s is the cloud region %s within %s', (code, name, within, at) => {
  expect(resolveRegion(code)).toEqual({ code, kind: 'cloud', name, within, at });
});

test.each([
  ['iata:ATL', 'Atlanta (ATL)', 'US-GA', [33.64, -84.43]],
  ['iata:HKG', 'Hong Kong (HKG)', 'HK', [22.31, 113.92]],
  ['iata:PRN', 'Prishtina (PRN)', 'XK', [42.57, 21.04]],
  ['iata:TXL', 'Berlin (TXL)', 'DE-BE', [52.56, 13.29]],
])('%s is the airport %s within %s', (code, name, within, at) => {
  expect(resolveRegion(code)).toEqual({ code, kind: 'airport', name, within, at });
});

test('a custom region has the names, the place and the parent that its owner gave', () => {
  expect(resolveRegion('campus', [campus])).toEqual({
    code: 'campus',
    kind: 'custom',
    name: 'Lyon campus',
    names: { en: 'Lyon campus', fr: 'Campus de Lyon' },
    within: 'FR-69M',
    at: [45.78, 4.87],
  });
});

test('a custom region without a parent lies in the world', () => {
  const ship: CustomRegion = { code: 'ship', name: { en: 'Ship' }, at: [0, 0] };
  expect(resolveRegion('ship', [ship])?.within).toBe('world');
});

test('a custom region goes before a built-in one', () => {
  expect(resolveRegion('ovh:sbg', [{ ...campus, code: 'ovh:sbg' }])?.name).toBe('Lyon campus');
});

test.each([
  '',
  'fr',
  'UK',
  'World',
  'US-XX',
  'us-east-1',
  'aws:',
  'aws:us-est-1',
  'aws:us-east-1:x',
  'ovh:sbg8',
  'iata:atl',
  'iata:XQX',
  'campus',
])('`%s` names nothing', (code) => {
  expect(resolveRegion(code)).toBeUndefined();
});
