import { expect, test } from 'vitest';
import { startDay } from '../../../src/domain/start-day.ts';
import { incidentOf } from '../views/samples.ts';

test('an incident goes by the day of its own place', () => {
  const started = '2021-03-10T00:35+01:00';
  expect(startDay(incidentOf({ timezone: 'Europe/Paris', started }))).toBe('2021-03-10');
  expect(startDay(incidentOf({ timezone: 'UTC', started }))).toBe('2021-03-09');
});
