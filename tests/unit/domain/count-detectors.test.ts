import { expect, test } from 'vitest';
import { countDetectors } from '../../../src/domain/count-detectors.ts';
import { incidentOf } from '../views/samples.ts';

test('who noticed is counted, and apart from it what is not said', () => {
  const incidents = [
    incidentOf({ detection: { by: 'customer' } }),
    incidentOf({ detection: { by: 'customer' } }),
    incidentOf({ detection: { note: 'Nothing was published.' } }),
    incidentOf(),
  ];
  expect(countDetectors(incidents)).toEqual([
    { group: 'monitoring', count: 0 },
    { group: 'staff', count: 0 },
    { group: 'customer', count: 2 },
    { group: 'third-party', count: 0 },
    { group: 'not-published', count: 1 },
    { group: 'not-known', count: 1 },
  ]);
});
