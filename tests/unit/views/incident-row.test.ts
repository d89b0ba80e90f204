import { expect, test } from 'vitest';
import { incidentRow } from '../../../src/views/incident-row.ts';
import { edition, incidentOf } from './samples.ts';

test('a row says what, when, how bad and how long', () => {
  const incident = incidentOf({
    mitigated: '2019-07-02T14:09Z',
    resolved: '2019-07-02T14:52Z',
    cause: { class: ['bad-deploy'] },
    regions: [{ code: 'world', level: 'outage' }],
  });
  expect(incidentRow(incident, edition)).toMatchObject({
    href: '/postmortems/2019-07-02-example/',
    day: '2019-07-02',
    dayText: '2 July 2019',
    severity: { text: 'SEV1 critical', rank: 1 },
    status: undefined,
    duration: {
      measured: { iso: 'PT27M' },
      to: 'to mitigation',
      isToMitigation: true,
      bar: [
        { name: 'affected', x: 0, width: 59, isOpen: false },
        { name: 'recovering', x: 59, width: 17, isOpen: false },
      ],
    },
    tags: 'Bad deploy — World',
  });
});

test('time to resolution stands in, and says so', () => {
  const { duration } = incidentRow(incidentOf({ resolved: '2019-07-02T14:52Z' }), edition);
  expect(duration).toMatchObject({
    measured: { iso: 'PT1H10M' },
    to: 'to resolution',
    isToMitigation: false,
  });
});

test('an incident that goes on says how far it is and not how long', () => {
  const row = incidentRow(incidentOf({ status: 'investigating' }), edition);
  expect(row.status).toEqual({ name: 'investigating', text: 'Investigating' });
  expect(row.duration).toBeUndefined();
});

test('many names are cut short', () => {
  const codes = ['FR', 'GB', 'US', 'MA', 'DE'];
  const regions = codes.map((code) => ({ code, level: 'outage' }));
  expect(incidentRow(incidentOf({ regions }), edition).tags).toBe(
    'France, United Kingdom, United States, +2',
  );
});

test('nothing known of causes and regions leaves nothing to say', () => {
  expect(incidentRow(incidentOf(), edition).tags).toBe('');
});

test('a row does not say how long an incident took whose end is not known', () => {
  const { duration } = incidentRow(incidentOf(), edition);
  expect(duration).toMatchObject({ measured: undefined, to: 'end not known' });
});
