import { expect, test } from 'vitest';
import { ongoingOf } from '../../../src/domain/ongoing.ts';
import { incidentOf } from '../views/samples.ts';

test('the newest two are told of, and how many there are', () => {
  const { count, newest } = ongoingOf([
    incidentOf({ started: '2026-01-01T00:00Z', status: 'monitoring' }, 'b'),
    incidentOf({ started: '2026-01-03T00:00Z', status: 'identified' }, 'd'),
    incidentOf({ started: '2026-01-02T00:00Z', status: 'investigating' }, 'c'),
  ]);
  expect(count).toBe(3);
  expect(newest.map(({ id, status }) => [id, status])).toEqual([
    ['d', 'identified'],
    ['c', 'investigating'],
  ]);
});

test('of what else is in a record nothing is told', () => {
  const [told] = ongoingOf([incidentOf({ status: 'monitoring' })]).newest;
  expect(Object.keys(told ?? {}).toSorted()).toEqual([
    'id',
    'started',
    'status',
    'title',
    'translatedTo',
  ]);
});
