import { expect, test } from 'vitest';
import { markTime } from '../../../src/views/mark-time.ts';
import { incidentOf } from './samples.ts';

const day = 24 * 60;
const timeOf = (at: string, length: number) => {
  const timeline = [{ at, kind: 'review', text: 'The report.' }];
  const { timeline: events, milestones } = incidentOf({ timeline });
  const [event] = events;
  return event && markTime(event.at, milestones.started, length, 'en-GB');
};

test('a mark has the time, with room for the time since the start', () => {
  expect(timeOf('13:45', 70)).toEqual({ form: 'clock', text: '13:45', letters: 6 });
  expect(timeOf('2019-07-03 13:45', 2 * day)).toEqual({
    form: 'clock',
    text: '13:45',
    letters: 'T+1d 00:03'.length,
  });
});

test('a mark that is known to the day has the day, with its year where that is another', () => {
  expect(timeOf('2019-07-12', 70)).toEqual({ form: 'date', text: '12 Jul', letters: 6 });
  expect(timeOf('2020-03-01', 70)).toEqual({ form: 'date', text: '1 Mar 2020', letters: 10 });
});

test('on a drawing of several days a mark far from the start has its day', () => {
  expect(timeOf('2019-07-03 13:45', 4 * day)).toEqual({ form: 'day', text: '3 Jul', letters: 5 });
  expect(timeOf('2019-07-03 00:10', 4 * day)?.form).toBe('clock');
});
