import { expect, test } from 'vitest';
import type { Incident } from '../../../src/domain/incident.ts';
import { english } from '../../../src/i18n/language.ts';
import { recordContext } from '../../../src/views/statement-view.ts';
import { timelineSection } from '../../../src/views/timeline-section.ts';
import { incidentOf } from './samples.ts';

const at = (time: string, kind = 'respond') => ({ at: time, kind, text: `At ${time}.` });

const milestones = {
  detected: '2019-07-02T13:45Z',
  mitigated: '2019-07-02T14:09Z',
  resolved: '2019-07-02T14:52Z',
};

function read(incident: Incident) {
  return timelineSection(incident, recordContext(incident, english));
}

function outline(incident: Incident) {
  return read(incident).map(({ name, events }) => [name, ...events.map(({ id }) => id)]);
}

test('the known moments divide the events into phases', () => {
  const timeline = ['13:31', '13:42', '13:45', '14:08', '14:09', '14:52', '14:57'].map((time) =>
    at(time),
  );
  expect(outline(incidentOf({ ...milestones, timeline }))).toEqual([
    ['lead-up', 't-1331'],
    ['undetected', 't-1342'],
    ['responding', 't-1345', 't-1408'],
    ['recovering', 't-1409', 't-1452'],
    ['after', 't-1457'],
  ]);
});

test('without a time of detection nobody says when the response began', () => {
  const incident = incidentOf({ mitigated: milestones.mitigated, timeline: [at('13:50')] });
  expect(outline(incident)).toEqual([['affected', 't-1350']]);
});

test('an incident that goes on has a last phase without an end', () => {
  const incident = incidentOf({
    status: 'monitoring',
    detected: milestones.detected,
    mitigated: milestones.mitigated,
    timeline: [at('14:20')],
  });
  const [phase] = read(incident);
  expect(phase).toMatchObject({
    name: 'recovering',
    from: { datetime: '2019-07-02T14:09:00Z', clock: '14:09' },
    to: undefined,
    duration: undefined,
  });
});

test('without events there are no phases', () => {
  expect(read(incidentOf(milestones))).toEqual([]);
});

test('times are counted from the start, in both directions', () => {
  const incident = incidentOf({ timeline: [at('13:31'), at('13:42'), at('14:52')] });
  const elapsed = read(incident).flatMap(({ events }) => events.map((event) => event.elapsed));
  expect(elapsed).toEqual(['T−11\u00a0min', 'T+0\u00a0min', 'T+1\u00a0h 10\u00a0min']);
});

test('the day is named where it changes', () => {
  const incident = incidentOf({
    timeline: [at('13:42'), at('2019-07-03 00:10'), at('2019-07-03 00:20')],
  });
  const days = read(incident).flatMap(({ events }) =>
    events.map(({ day, isNewDay }) => [day.text, isNewDay]),
  );
  expect(days).toEqual([
    ['2 July 2019', false],
    ['3 July 2019', true],
    ['3 July 2019', false],
  ]);
});

test('times are shown in UTC, whatever zone the record is written in', () => {
  const incident = incidentOf({
    timezone: 'America/Los_Angeles',
    started: '2021-10-28 13:37',
    timeline: [at('18:00')],
  });
  expect(read(incident)[0]?.events[0]).toMatchObject({
    at: { datetime: '2021-10-29T01:00:00Z', clock: '01:00' },
    day: { datetime: '2021-10-29', text: '29 October 2021' },
    isNewDay: true,
  });
});

test('an event that is known to the day only has no clock and no count', () => {
  const incident = incidentOf({ timeline: [at('2020-07-01', 'review')] });
  expect(read(incident)[0]?.events[0]).toMatchObject({
    at: { datetime: '2020-07-01' },
    day: { datetime: '2020-07-01', text: '1 July 2020' },
    elapsed: '',
    kindText: 'Review',
  });
});

test('an event that lasted has both its ends', () => {
  const incident = incidentOf({ timeline: [{ ...at('14:02:30'), until: '14:07' }] });
  expect(read(incident)[0]?.events[0]).toMatchObject({
    at: { clock: '14:02:30' },
    until: { clock: '14:07' },
  });
});

test('a date stays where it was written, in the phase of the event before it', () => {
  const timeline = ['2019-07-02', '13:31', '14:57', '2019-07-02', '2019-07', '2019-07-12'];
  expect(outline(incidentOf({ ...milestones, timeline: timeline.map((day) => at(day)) }))).toEqual([
    ['lead-up', 't-2019-07-02', 't-1331'],
    ['after', 't-1457', 't-2019-07-02-2', 't-2019-07', 't-2019-07-12'],
  ]);
});

test('a month and a year are shown as such', () => {
  const incident = incidentOf({ timeline: [at('2003', 'change'), at('2012-09', 'repair')] });
  expect(read(incident)[0]?.events).toMatchObject([
    { id: 't-year-2003', at: { datetime: '2003' }, day: { text: '2003' }, elapsed: '' },
    { id: 't-2012-09', at: { datetime: '2012-09' }, day: { text: 'September 2012' } },
  ]);
});

test('a phase that ends on a day lasted whole days', () => {
  const incident = incidentOf({ mitigated: '2019-07-05', timeline: [at('13:42')] });
  expect(read(incident)[0]).toMatchObject({
    name: 'affected',
    to: { datetime: '2019-07-05', date: '5 July 2019' },
    duration: { text: '3\u00a0d', iso: 'P3D' },
  });
});

test('an event that is known as a bound says so beside its time', () => {
  const incident = incidentOf({ timeline: [{ ...at('14:02'), bound: 'latest' }, at('14:09')] });
  const texts = read(incident)[0]?.events.map(({ boundText }) => boundText);
  expect(texts).toEqual(['at the latest', '']);
});

test('after an alarm that precedes the start nothing is undetected', () => {
  const detected = { at: '2019-07-02T13:30Z', note: 'An early alarm.' };
  const timeline = [at('13:30', 'detect'), at('13:42', 'trigger'), at('14:09')];
  expect(outline(incidentOf({ ...milestones, detected, timeline }))).toEqual([
    ['lead-up', 't-1330'],
    ['responding', 't-1342'],
    ['recovering', 't-1409'],
  ]);
});

test('a date alone is in the place of the time, and no heading repeats it', () => {
  const incident = incidentOf({
    timeline: [at('13:42'), at('2019-07-12'), at('2019-07-12 09:00')],
  });
  const events = read(incident).flatMap((phase) => phase.events);
  expect(events.map(({ isNewDay }) => isNewDay)).toEqual([false, false, false]);
});

test('a phase that ends on another day than it began says which', () => {
  const incident = incidentOf({ mitigated: '2019-07-03T00:10Z', timeline: [at('13:42')] });
  expect(read(incident)[0]).toMatchObject({
    from: { clock: '13:42', isDated: false },
    to: { clock: '00:10', date: '3 July 2019', isDated: true },
  });
});

test('a phase within one minute tells no span', () => {
  const incident = incidentOf({
    mitigated: '2019-07-02T14:09Z',
    resolved: '2019-07-02T14:09Z',
    timeline: [at('14:09')],
  });
  const [phase] = read(incident);
  expect(phase).toMatchObject({ name: 'recovering', duration: undefined });
  expect([phase?.from, phase?.to]).toEqual([undefined, undefined]);
});

test('a phase whose end no source gives says so, and what comes long after it is afterwards', () => {
  const incident = incidentOf({
    detected: milestones.detected,
    timeline: [at('13:50'), at('18:20', 'recover'), at('2020-07-01', 'review')],
  });
  expect(outline(incident)).toEqual([
    ['responding', 't-1350', 't-1820'],
    ['after', 't-2020-07-01'],
  ]);
  const [responding, after] = read(incident);
  expect(responding).toMatchObject({
    to: undefined,
    duration: undefined,
    openEnd: 'end not known',
  });
  expect(after).toMatchObject({ from: undefined, duration: undefined, openEnd: '' });
});
