import { expect, test } from 'vitest';
import { regionNames, serviceNames } from '../../../src/views/classified-names.ts';
import { edition, incidentOf } from './samples.ts';

test('what was spared is not named among the affected', () => {
  const incident = incidentOf({
    regions: [
      { code: 'FR', level: 'outage' },
      { code: 'GB', level: 'unaffected' },
      { code: 'PL', level: 'unknown' },
    ],
    services: [{ name: 'cdn' }, { name: 'Private hosting', level: 'unaffected' }],
  });
  expect(regionNames(incident, edition)).toEqual(['France', 'Poland']);
  expect(serviceNames(incident, edition)).toEqual(['Content delivery network']);
});

test('a region that was spared for a time only was affected', () => {
  const incident = incidentOf({
    regions: [
      { code: 'FR', level: 'unaffected', until: '2019-07-02T14:00Z' },
      { code: 'FR', level: 'partial', from: '2019-07-02T14:00Z' },
    ],
  });
  expect(regionNames(incident, edition)).toEqual(['France']);
});
