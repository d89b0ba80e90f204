import { expect, test } from 'vitest';
import { incidentOf } from '../views/samples.ts';

function instantsOf(written: Record<string, unknown>) {
  const { milestones } = incidentOf(written);
  return Object.values(milestones).map(({ instant }) => instant);
}

test('a milestone that is known to the day is drawn at its noon', () => {
  expect(instantsOf({ resolved: '2019-07-04' })).toEqual([
    '2019-07-02T13:42:00Z',
    '2019-07-04T12:00:00Z',
  ]);
});

test('on the day of others it stands between them', () => {
  expect(instantsOf({ detected: '2019-07-02T14:00Z', mitigated: '2019-07-02' })).toEqual([
    '2019-07-02T13:42:00Z',
    '2019-07-02T14:00:00Z',
    '2019-07-02T14:00:00Z',
  ]);
  expect(instantsOf({ mitigated: '2019-07-03', resolved: '2019-07-03T09:00Z' })).toEqual([
    '2019-07-02T13:42:00Z',
    '2019-07-03T09:00:00Z',
    '2019-07-03T09:00:00Z',
  ]);
});
