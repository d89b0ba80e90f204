import { expect, test } from 'vitest';
import { measuredDetection, measuredImpact } from '../../../src/domain/measured.ts';
import { measuredGroup } from '../../../src/domain/measured-group.ts';
import { incidentOf } from '../views/samples.ts';

const lasting = (minutes: number) =>
  incidentOf({
    started: '2019-07-02T10:00Z',
    mitigated: `2019-07-02T10:${String(minutes).padStart(2, '0')}Z`,
  });
const endless = incidentOf();

test('an impact lasts until mitigation, or until resolution where that is not known', () => {
  const both = { mitigated: '2019-07-02T14:09Z', resolved: '2019-07-02T14:52Z' };
  expect(measuredImpact(incidentOf(both))?.minutes).toBe(27);
  expect(measuredImpact(incidentOf({ resolved: both.resolved }))?.minutes).toBe(70);
  expect(measuredImpact(endless)).toBeUndefined();
});

test.each([
  ['2019-07-02T14:09Z', true],
  [{ at: '2019-07-02T14:09Z', approximate: true }, false],
  [{ at: '2019-07-02T14:09Z', derived: true }, false],
  [{ at: '2019-07-02T14:09Z', bound: 'latest' }, false],
  ['2019-07-03', false],
])('the impact until %j is exact: %s', (mitigated, isExact) => {
  expect(measuredImpact(incidentOf({ mitigated }))?.isExact).toBe(isExact);
});

test('an alarm before the harm is no time to detect', () => {
  expect(measuredDetection(incidentOf({ detected: '2019-07-02T13:45Z' }))?.minutes).toBe(3);
  expect(measuredDetection(incidentOf({ detected: '2019-07-02T13:00Z' }))).toBeUndefined();
});

test('what is not known stands apart and does not count', () => {
  const group = measuredGroup([lasting(30), endless, lasting(10)], measuredImpact);
  expect(group.count).toBe(3);
  expect(group.known.map(({ minutes }) => minutes)).toEqual([10, 30]);
  expect(group.unknown).toEqual([endless]);
});

test('a median takes five known values', () => {
  const four = [1, 2, 3, 4].map(lasting);
  expect(measuredGroup([...four, endless], measuredImpact).median).toBeUndefined();
  expect(measuredGroup([...four, lasting(50)], measuredImpact).median).toBe(3);
});
