import { expect, test } from 'vitest';
import { timelineFigureView } from '../../../src/views/timeline-figure-view.ts';
import { edition, incidentOf } from './samples.ts';

const timeline = [
  { at: '13:31', kind: 'change', text: 'A rule is merged.' },
  { at: '13:42', kind: 'trigger', text: 'The `rules` are published.', key: true },
  { at: '14:02', until: '14:07', kind: 'setback', text: 'Nobody can log in.' },
];
const milestones = {
  detected: '2019-07-02T13:45Z',
  mitigated: '2019-07-02T14:09Z',
  resolved: '2019-07-02T14:52Z',
};

test('an incident without events has no drawing', () => {
  expect(timelineFigureView(incidentOf(milestones), edition)).toBeUndefined();
});

test('phases, events and spans count in minutes from the start', () => {
  const view = timelineFigureView(incidentOf({ ...milestones, timeline }), edition);
  expect(view?.end).toBe(70);
  expect(view?.phases).toEqual([
    { name: 'lead-up', title: 'Lead-up', from: undefined, to: 0, duration: '', isOpen: false },
    {
      name: 'undetected',
      title: 'Undetected',
      from: 0,
      to: 3,
      duration: '3\u00a0min',
      isOpen: false,
    },
    {
      name: 'responding',
      title: 'Responding',
      from: 3,
      to: 27,
      duration: '24\u00a0min',
      isOpen: false,
    },
    {
      name: 'recovering',
      title: 'Recovering',
      from: 27,
      to: 70,
      duration: '43\u00a0min',
      isOpen: false,
    },
    { name: 'after', title: 'Afterwards', from: 70, to: undefined, duration: '', isOpen: false },
  ]);
  expect(view?.marks.map(({ id, minutes, until, words }) => [id, minutes, until, words])).toEqual([
    ['t-1331', -11, undefined, 'Change: A rule is merged.'],
    ['t-1342', 0, undefined, 'Trigger: The rules are published.'],
    ['t-1402', 20, 25, 'Setback: Nobody can log in.'],
  ]);
  expect(view?.spans.map(({ short, duration, to }) => [short, duration, to])).toEqual([
    ['TTD', '3\u00a0min', 3],
    ['TTM', '27\u00a0min', 27],
    ['TTR', '1\u00a0h 10\u00a0min', 70],
  ]);
  expect(view?.description).toBe(
    '3 events, the same as in the list below. Phases: Undetected 3\u00a0min, Responding 24\u00a0min, Recovering 43\u00a0min.',
  );
});

test('an event known to the day stands at its noon, unless minutes of that day are known', () => {
  const days = [
    ...timeline,
    { at: '2019-07-02', kind: 'communicate', text: 'Some time that day.' },
    { at: '2019-07-12', kind: 'review', text: 'The report.' },
  ];
  const view = timelineFigureView(incidentOf({ ...milestones, timeline: days }), edition);
  expect(view?.marks.at(-1)).toMatchObject({
    id: 't-2019-07-12',
    minutes: 14298,
    time: { form: 'date', text: '12 Jul', letters: 6 },
  });
  expect(view?.leftOut).toBe('One event whose time of day is not known is in the list alone.');
  expect(view?.description).toMatch(new RegExp(`^${days.length - 1} of the ${days.length} events`));
});

test('a phase of no length is none', () => {
  const resolved = { ...milestones, resolved: milestones.mitigated };
  const view = timelineFigureView(incidentOf({ ...resolved, timeline }), edition);
  expect(view?.phases.map(({ name }) => name)).not.toContain('recovering');
  expect(view?.description).not.toContain('Recovering');
});

test('an incident that goes on ends for the drawing with what is known last', () => {
  const view = timelineFigureView(incidentOf({ status: 'identified', timeline }), edition);
  expect(view).toMatchObject({ end: 20, ending: 'ongoing' });
});

test('services and regions with times are tracks; an open end is that of the incident', () => {
  const regions = [{ code: 'FR', level: 'partial', from: '2019-07-02T13:50Z' }];
  const services = [{ name: 'cdn' }];
  const incident = incidentOf({ ...milestones, timeline, regions, services });
  expect(timelineFigureView(incident, edition)?.tracks).toEqual([
    { level: 'partial', words: 'France: Partial', from: 8, to: 70 },
  ]);
});

test('regions that were affected alike are one track with the name of the first', () => {
  const outage = { level: 'outage', from: '2019-07-02T13:50Z', until: '2019-07-02T14:00Z' };
  const regions = [
    { code: 'FR', ...outage },
    { code: 'DE', ...outage, until: '2019-07-02T14:05Z' },
    { code: 'IT', ...outage },
    { code: 'ES', ...outage, level: 'partial' },
    { code: 'PL', ...outage },
  ];
  const incident = incidentOf({ ...milestones, timeline, regions });
  expect(timelineFigureView(incident, edition)?.tracks).toEqual([
    { level: 'outage', words: 'France and 2 more: Outage', from: 8, to: 18 },
    { level: 'outage', words: 'Germany: Outage', from: 8, to: 23 },
    { level: 'partial', words: 'Spain: Partial', from: 8, to: 18 },
  ]);
});

const openEnded = [
  ...timeline,
  { at: '2019-07-03', kind: 'recover', text: 'Half of it works.' },
  { at: '2020-03-01', kind: 'review', text: 'The report.' },
];

test('an end that no source gives is open behind the last that is known, and has no duration', () => {
  const { detected } = milestones;
  const view = timelineFigureView(incidentOf({ detected, timeline: openEnded }), edition);
  expect(view).toMatchObject({ end: 1338, ending: 'open' });
  expect(view?.phases.slice(2)).toEqual([
    {
      name: 'responding',
      title: 'Responding',
      from: 3,
      to: 1338,
      duration: 'end not known',
      isOpen: true,
    },
    { name: 'after', title: 'Afterwards', from: 1338, to: undefined, duration: '', isOpen: false },
  ]);
  expect(view?.spans.map(({ short }) => short)).toEqual(['TTD']);
  expect(view?.description).toBe(
    '5 events, the same as in the list below. Phases: Undetected 3\u00a0min, Responding, end not known.',
  );
});
