import { expect, test } from 'vitest';
import { headFacts } from '../../../src/views/head-facts.ts';
import { edition, incidentOf } from './samples.ts';

function regionsOf(...codes: readonly string[]) {
  const regions = codes.map((code) => ({ code, level: 'outage' }));
  return headFacts(incidentOf({ regions }), edition).find(({ term }) => term === 'Regions');
}

test('five regions are named', () => {
  expect(regionsOf('FR', 'GB', 'PL', 'CI', 'BR')).toEqual({
    term: 'Regions',
    text: 'France, United Kingdom, Poland, Côte d’Ivoire, Brazil',
  });
});

test('of more regions the rest is counted, with a link to all', () => {
  expect(regionsOf('FR', 'GB', 'PL', 'CI', 'BR', 'IN', 'AU')).toEqual({
    term: 'Regions',
    text: 'France, United Kingdom, Poland, Côte d’Ivoire, Brazil',
    more: { text: 'and 2 more', href: '#regions' },
  });
});

test('a service that was hit twice is named once', () => {
  const services = [
    { name: 'cdn', level: 'outage', until: '2019-07-02T14:09Z' },
    { name: 'Mail' },
    { name: 'cdn', level: 'degraded', from: '2019-07-02T14:09Z' },
  ];
  const facts = headFacts(incidentOf({ services }), edition);
  expect(facts.find(({ term }) => term === 'Services')).toEqual({
    term: 'Services',
    text: 'Content delivery network, Mail',
  });
});
