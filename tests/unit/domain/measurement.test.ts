import { expect, test } from 'vitest';
import { measurement } from '../../../src/domain/measurement.ts';
import { medianLength } from '../../../src/domain/median-length.ts';
import { spanOf, spanOfImpact } from '../../../src/domain/spans.ts';
import { totalLength } from '../../../src/domain/total-length.ts';
import { incidentOf } from '../views/samples.ts';

/** Incidents that start at 13:42 UTC on 2 July 2019. */
const mitigated = (...times: unknown[]) =>
  measurement(
    times.map((time, index) => incidentOf({ mitigated: time }, `i-${index}`)),
    spanOfImpact,
  ).known;
const atLeast = (time: string) => ({ at: time, bound: 'earliest' });
const atMost = (time: string) => ({ at: time, bound: 'latest' });

test('known lengths are sorted and unknown ones counted by why they are', () => {
  const incidents = [
    incidentOf({ resolved: '2019-07-02T15:42Z' }, 'resolved'),
    incidentOf({ mitigated: '2019-07-02T14:09Z', resolved: '2019-07-02T15:42Z' }, 'mitigated'),
    incidentOf({}, 'unknown'),
    incidentOf({ status: 'investigating' }, 'ongoing'),
  ];
  const { known, ...missing } = measurement(incidents, spanOfImpact);
  expect(known.map(({ incident, minutes }) => [incident.id, minutes])).toEqual([
    ['mitigated', 27],
    ['resolved', 120],
  ]);
  expect(missing).toEqual({ notKnown: 1, notYet: 1, beforeStart: 0 });
});

test('an alarm before the harm is no time to detect', () => {
  const incidents = [incidentOf({ detected: '2019-07-02T13:40Z' })];
  const measured = measurement(incidents, (incident) => spanOf('ttd', incident));
  expect(measured).toEqual({ known: [], notKnown: 0, notYet: 0, beforeStart: 1 });
});

test('a length of days alone is approximate, and is drawn somewhere within them', () => {
  const [one] = mitigated('2019-07-04');
  expect(one).toMatchObject({ isApproximate: true, length: { isInDays: true, minutes: 2880 } });
  expect(one?.minutes).toBe(2778);
});

test.each([
  ['an odd number', ['13:43', '13:45', '14:42'], { minutes: 3, bound: undefined }],
  ['an even number', ['13:43', '13:45', '13:49', '14:42'], { minutes: 5, bound: undefined }],
])('the median of %s', (_, times, expected) => {
  const median = medianLength(mitigated(...times.map((time) => `2019-07-02T${time}Z`)));
  expect(median).toMatchObject({ minutes: expected.minutes, isApproximate: false });
  expect(median?.length.bound).toBe(expected.bound);
});

test('nothing has no median and no sum', () => {
  expect([medianLength([]), totalLength([])]).toEqual([undefined, undefined]);
});

test('a bound moves a median only where another value of it would', () => {
  const [short, middle, long] = ['2019-07-02T13:43Z', '2019-07-02T13:45Z', '2019-07-02T14:42Z'];
  const boundOf = (...times: unknown[]) => medianLength(mitigated(...times))?.length.bound;
  expect(boundOf(short, middle, atLeast(long))).toBeUndefined();
  expect(boundOf(atMost(short), middle, long)).toBeUndefined();
  expect(boundOf(atLeast(short), middle, long)).toBe('at-least');
  expect(boundOf(short, middle, atMost(long))).toBe('at-most');
});

test('a median that could go either way is approximate', () => {
  const median = medianLength(
    mitigated(atLeast('2019-07-02T13:43Z'), '2019-07-02T13:45Z', atMost('2019-07-02T14:42Z')),
  );
  expect(median).toMatchObject({ minutes: 3, isApproximate: true });
  expect(median?.length.bound).toBeUndefined();
});

test('lengths are added up, bounds in one direction to such a bound', () => {
  expect(totalLength(mitigated('2019-07-02T13:43Z', '2019-07-02T14:42Z'))).toMatchObject({
    minutes: 61,
    isApproximate: false,
  });
  const bounded = totalLength(mitigated(atLeast('2019-07-02T13:43Z'), '2019-07-02T14:42Z'));
  expect(bounded?.length.bound).toBe('at-least');
  const open = totalLength(mitigated(atLeast('2019-07-02T13:43Z'), atMost('2019-07-02T14:42Z')));
  expect(open).toMatchObject({ isApproximate: true });
});
