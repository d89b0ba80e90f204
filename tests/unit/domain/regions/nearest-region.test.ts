import { expect, test } from 'vitest';
import { nearestRegion } from '../../../../src/domain/regions/nearest-region.ts';
import type { CustomRegion } from '../../../../src/domain/regions/region.ts';

const campus: CustomRegion = {
  code: 'campus-lyon',
  name: { en: 'Lyon campus', fr: 'Le site de Gerland' },
  at: [45.78, 4.87],
};

test.each([
  ['a valid code', 'FR', 'FR'],
  ['a country in small letters', 'fr', 'FR'],
  ['a subdivision in small letters', 'us-ny', 'US-NY'],
  ['a continent with a capital', 'Europe', 'europe'],
  ['a cloud region in capitals', 'AWS:US-EAST-1', 'aws:us-east-1'],
  ['an airport in small letters', 'iata:atl', 'iata:ATL'],
  ['a custom region in capitals', 'CAMPUS-LYON', 'campus-lyon'],
  ['the union', 'EU', 'europe'],
  ['the kingdom', 'UK', 'GB'],
  ['everything', 'global', 'world'],
  ['three letters of a country', 'DEU', 'DE'],
  ['three letters that are an airport too', 'USA', 'US'],
  ['a cloud region without its provider', 'us-east-1', 'aws:us-east-1'],
  ['a cloud region of another provider', 'gcp:us-east-1', 'aws:us-east-1'],
  ['an availability zone', 'eu-west-1a', 'aws:eu-west-1'],
  ['an airport without its prefix', 'ATL', 'iata:ATL'],
  ['a data centre in small letters', 'syd', 'ovh:syd'],
  ['an airport in capitals', 'SYD', 'iata:SYD'],
  ['an English name', 'France', 'FR'],
  ['a French name', 'Allemagne', 'DE'],
  ['a French name without accents', 'Etats-Unis', 'US'],
  ['a name with a slip', 'Frnace', 'FR'],
  ['the name of a continent', 'North America', 'north-america'],
  ['the name of a subdivision', 'New York', 'US-NY'],
  ['a name of a custom region', 'le site de gerland', 'campus-lyon'],
  ['the city of a cloud region', 'aws:frankfurt', 'aws:eu-central-1'],
  ['the name of a cloud region', 'azure:West Europe', 'azure:westeurope'],
  ['a cloud region with a slip', 'aws:us-est-1', 'aws:us-east-1'],
  ['a number that the site does not have', 'ovh:sbg9', 'ovh:sbg'],
  ['a continent with a slip', 'asai', 'asia'],
  ['a subdivision with a slip', 'US-CAA', 'US-CA'],
  ['a custom region with a slip', 'campus-lyn', 'campus-lyon'],
])('%s: `%s` means %s', (_, code, meant) => {
  expect(nearestRegion(code, [campus])).toBe(meant);
});

test.each(['', 'XX', 'iata:XQX', 'gibberish-beyond-help'])('`%s` means nothing', (code) => {
  expect(nearestRegion(code, [campus])).toBeUndefined();
});
