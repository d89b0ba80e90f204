import { expect, test } from 'vitest';
import { promiseOrder, promisesByStatus } from '../../../src/domain/promises.ts';
import { actionStatuses } from '../../../src/domain/terms.ts';
import { incidentOf } from '../views/samples.ts';

const action = (text: string, status: string) => ({ text, status, type: 'prevent' });

test('actions stand by status, what is still to be done first, and the oldest first', () => {
  const newer = incidentOf({ actions: [action('C', 'done'), action('D', 'open')] }, 'newer');
  const older = incidentOf({ actions: [action('A', 'announced'), action('B', 'open')] }, 'older');
  const groups = [...promisesByStatus([newer, older])].map(([status, promised]) => [
    status,
    promised.map(({ action: { text }, incident: { id } }) => `${text} of ${id}`),
  ]);
  expect(groups).toEqual([
    ['open', ['B of older', 'D of newer']],
    ['announced', ['A of older']],
    ['done', ['C of newer']],
  ]);
});

test('a library without actions has no groups', () => {
  expect(promisesByStatus([incidentOf()]).size).toBe(0);
});

test('every status has its place', () => {
  expect(new Set<string>(promiseOrder)).toEqual(new Set(actionStatuses));
});
