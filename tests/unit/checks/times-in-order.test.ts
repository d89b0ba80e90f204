import { expect, test } from 'vitest';
import type { Check } from '../../../src/checks/check.ts';
import { eventsInOrder } from '../../../src/checks/events-in-order.ts';
import { milestonesInOrder } from '../../../src/checks/milestones-in-order.ts';
import { spansNotNegative } from '../../../src/checks/spans-not-negative.ts';
import { recordSchema } from '../../../src/domain/record.ts';
import { toIncident } from '../../../src/domain/to-incident.ts';
import { edition } from '../views/samples.ts';

function messagesOf(check: Check, written: Record<string, unknown>) {
  const record = recordSchema.parse({
    title: 'A rule took every CPU',
    summary: 'It reached the whole network in one step.',
    organisation: 'Cloudflare',
    severity: 'SEV1',
    status: 'resolved',
    timezone: 'UTC',
    started: '2019-07-02T13:42Z',
    ...written,
  });
  const { incident, problems } = toIncident('example', record);
  if (!incident) return problems.map(({ message }) => message);
  const found = check({ record, incident, vocabulary: edition.vocabulary });
  return found.map(({ message }) => message);
}

function orderOf(...times: readonly (string | number)[]) {
  const timeline = times.map((at) => ({ at, kind: 'respond', text: 'Something happens.' }));
  return messagesOf(eventsInOrder, { timeline });
}

test('a date stands anywhere among the events of that day, month or year', () => {
  expect(orderOf('13:31', '2019-07-02', '13:42', '2019-07-02', '14:00')).toEqual([]);
  expect(orderOf('2003', '2005-11', '2019', '13:42', '2019-07', '2019-07-12', '2019')).toEqual([]);
});

test('a year without quotes is a number to YAML', () => {
  expect(orderOf(2003, '13:42')).toEqual([]);
});

test('an event behind a date may still not be before what came ahead of it', () => {
  expect(orderOf('14:00', '2019-07-02', '13:42')).toEqual([
    'The event at 13:42 stands after the one at 14:00. Put the events in order of time.',
  ]);
  expect(orderOf('2019-07-03 09:00', '2019-07', '2019-07-02')).toEqual([
    'The event at 2019-07-02 stands after the one at 2019-07-03 09:00. Put the events in order of time.',
  ]);
});

test('a date is out of order among the events of another', () => {
  expect(orderOf('13:42', '2019-06', '13:50')).toEqual([
    'The event at 2019-06 stands after the one at 2019-07-02 13:42. Put the events in order of time.',
  ]);
});

test('an event out of order is found once, and what follows is compared with it', () => {
  expect(orderOf('13:42', '14:00', '13:50', '13:55')).toEqual([
    'The event at 13:50 stands after the one at 14:00. Put the events in order of time.',
  ]);
});

test('a milestone may be a day, the day of the start included', () => {
  const written = { mitigated: '2019-07-02', resolved: '2019-07-04' };
  expect(messagesOf(milestonesInOrder, written)).toEqual([]);
  expect(messagesOf(milestonesInOrder, { resolved: '2019-07-01' })).toEqual([
    '`resolved` (2019-07-01) is before `started` (2019-07-02T13:42). Swap or correct the two times.',
  ]);
});

test('an alarm may precede the start where a note explains it', () => {
  const detected = { at: '2019-07-02T13:12Z', note: 'An early alarm.' };
  expect(messagesOf(milestonesInOrder, { detected })).toEqual([]);
  expect(messagesOf(milestonesInOrder, { detected: detected.at })).toEqual([
    '`detected` (2019-07-02T13:12) is before `started` (2019-07-02T13:42). Swap or correct the two times; a `note` on `detected` may explain an alarm that came first.',
  ]);
});

test('the start may not be a day', () => {
  expect(messagesOf(milestonesInOrder, { started: '2019-07-02' })).toEqual([
    'Unexpected time `2019-07-02`, expected one such as `2019-07-02T13:42Z`, `2019-07-02 13:42` or `13:42`.',
  ]);
});

test('what ends on the day on which it started is not negative', () => {
  const regions = [{ code: 'FR', level: 'outage', from: '13:42', until: '2019-07-02' }];
  expect(messagesOf(spansNotNegative, { regions })).toEqual([]);
});

test('a window of lost writes does not end before it begins', () => {
  expect(messagesOf(spansNotNegative, { dataLoss: { from: '13:42', until: '13:30' } })).toEqual([
    'This ends (2019-07-02T13:30) before it starts (2019-07-02T13:42). Correct `until`.',
  ]);
});
