import { expect, test } from 'vitest';
import { type FacetName, facetOf } from '../../../src/domain/facets.ts';
import { emptyVocabulary } from '../../../src/domain/vocabulary.ts';
import { incidentOf } from '../views/samples.ts';

const rule = incidentOf(
  {
    organisation: 'Cloudflare',
    started: '2019-07-02T13:42Z',
    services: ['cdn', { name: 'cdn', level: 'partial' }, { name: 'dns', level: 'unaffected' }],
    regions: [
      { code: 'world', level: 'outage' },
      { code: 'FR', level: 'outage' },
    ],
    cause: { class: ['bad-deploy', 'cpu-exhaustion'] },
  },
  'rule',
);
const fire = incidentOf(
  {
    organisation: 'OVHcloud',
    started: '2021-03-10T00:00Z',
    services: ['compute', 'cdn'],
    regions: [
      { code: 'ovh:sbg', level: 'outage' },
      { code: 'FR', level: 'partial' },
    ],
    cause: { class: ['facility-failure'] },
  },
  'fire',
);

function idsOf(name: FacetName) {
  const facet = facetOf(name, [fire, rule], emptyVocabulary);
  return Object.fromEntries([...facet].map(([value, own]) => [value, own.map(({ id }) => id)]));
}

test('an incident stands under each class of its cause', () => {
  expect(idsOf('causes')).toEqual({
    'facility-failure': ['fire'],
    'bad-deploy': ['rule'],
    'cpu-exhaustion': ['rule'],
  });
});

test('an incident stands once under each service that was affected', () => {
  expect(idsOf('services')).toEqual({ compute: ['fire'], cdn: ['fire', 'rule'] });
});

test('an incident stands once under its regions and what they lie in, under the world if it says so', () => {
  expect(idsOf('regions')).toEqual({
    'ovh:sbg': ['fire'],
    'FR-GES': ['fire'],
    FR: ['fire', 'rule'],
    europe: ['fire', 'rule'],
    world: ['rule'],
  });
});

test('an incident stands under its organisation', () => {
  expect(idsOf('organisations')).toEqual({ OVHcloud: ['fire'], Cloudflare: ['rule'] });
});

test('an incident stands under the year of its start', () => {
  expect(idsOf('years')).toEqual({ 2019: ['rule'], 2021: ['fire'] });
});
