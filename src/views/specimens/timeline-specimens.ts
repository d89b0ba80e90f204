import { eventKinds } from '../../domain/terms.ts';
import type { Edition } from '../edition.ts';
import { type TimelineFigureView, timelineFigureView } from '../timeline-figure-view.ts';
import { type Specimen, specimenIncident } from './specimen.ts';

/** `13:42`, `13:43` … on the day of every specimen's start. */
const minuteAfter = (minutes: number) =>
  new Date(Date.UTC(2019, 6, 2, 13, 42 + minutes)).toISOString().slice(0, 16).concat('Z');

/** `count` events of all kinds, `step` minutes apart, every fourth a key event. */
const events = (count: number, step: number, first = 0) =>
  Array.from({ length: count }, (_, index) => ({
    at: minuteAfter(first + Math.round(index * step)),
    kind: eventKinds[index % eventKinds.length],
    text: `Event number ${index + 1} of an invented incident.`,
    key: index % 4 === 0,
  }));

const day = 24 * 60;
const twoWeeks = 14 * day;

/** An event at each of `minutes`, every other a key event. */
const eventsAt = (minutes: readonly number[]) =>
  minutes.map((minute, index) => ({
    at: minuteAfter(minute),
    kind: eventKinds[(index + 1) % eventKinds.length],
    text: `Event after ${minute} minutes.`,
    key: index % 2 === 0,
  }));

const records: readonly (readonly [title: string, written: Record<string, unknown>])[] = [
  ['1 event', { timeline: [{ at: '13:42', kind: 'trigger', text: 'It breaks.', key: true }] }],
  [
    '3 events in 3 minutes',
    {
      detected: minuteAfter(1),
      mitigated: minuteAfter(3),
      resolved: minuteAfter(3),
      timeline: [
        { at: '13:42', kind: 'trigger', text: 'It breaks.', key: true },
        { at: '13:43', kind: 'detect', text: 'Somebody sees it.', key: true },
        { at: '13:45', kind: 'resolve', text: 'It works.', key: true },
      ],
    },
  ],
  [
    '90 seconds, to the second',
    {
      started: '2019-07-02T13:42:00Z',
      detected: '2019-07-02T13:42:07Z',
      mitigated: '2019-07-02T13:42:43Z',
      resolved: '2019-07-02T13:43:30Z',
      timeline: [
        { at: '13:42:00', kind: 'trigger', text: 'It breaks.', key: true },
        { at: '13:42:07', kind: 'detect', text: 'An alert fires.', key: true },
        { at: '13:42:43', kind: 'mitigate', text: 'Traffic moves.', key: true },
        { at: '13:43:30', kind: 'resolve', text: 'It works.', key: true },
      ],
    },
  ],
  [
    '40 events in 14 days',
    {
      detected: minuteAfter(400),
      mitigated: minuteAfter(twoWeeks / 2),
      resolved: minuteAfter(twoWeeks),
      timeline: events(40, twoWeeks / 39),
    },
  ],
  [
    'All marks at one minute',
    {
      detected: minuteAfter(0),
      resolved: minuteAfter(0),
      timeline: events(20, 0),
    },
  ],
  [
    'Detection unknown, a day known only to the day, and months before and after',
    {
      mitigated: minuteAfter(50),
      resolved: minuteAfter(95),
      timeline: [
        { at: '2018-11-05', kind: 'change', text: 'The fault is built in.', key: true },
        { at: '2019-07-02', kind: 'communicate', text: 'At some time of the day.' },
        ...events(8, 12),
        { at: '2019-10-01', kind: 'review', text: 'The report appears.', key: true },
      ],
    },
  ],
  ['Going on', { status: 'identified', detected: minuteAfter(20), timeline: events(6, 15, -10) }],
  [
    'A long pause within: found after two minutes, resolved after nine days',
    {
      detected: minuteAfter(2),
      mitigated: minuteAfter(40),
      resolved: minuteAfter(9 * day),
      timeline: [
        ...events(10, 4),
        { at: minuteAfter(9 * day), kind: 'resolve', text: 'Cleaned up.', key: true },
      ],
    },
  ],
  [
    'An end that no source gives, and a report a year later',
    {
      detected: minuteAfter(11),
      timeline: [
        ...eventsAt([0, 11, 13, 55, 90, 385, 460, 565, 1058]),
        { at: '2019-07-05', kind: 'recover', text: 'Half of it works.', key: true },
        { at: '2019-07-11', kind: 'recover', text: 'Nearly all of it works.', key: true },
        { at: '2019-08-03', kind: 'communicate', text: 'What is left is told.', key: true },
        { at: '2020-09-01', kind: 'review', text: 'The report appears.', key: true },
      ],
    },
  ],
  [
    'An end that no source gives, with nothing after it',
    { detected: minuteAfter(11), timeline: eventsAt([0, 11, 55, 90]) },
  ],
  [
    'Gaps that grow threefold, from a minute to four months',
    {
      detected: minuteAfter(1),
      mitigated: minuteAfter(243),
      resolved: minuteAfter(3 ** 11),
      timeline: eventsAt(Array.from({ length: 12 }, (_, index) => 3 ** index)),
    },
  ],
  [
    'Two clusters a year apart',
    {
      detected: minuteAfter(5),
      mitigated: minuteAfter(365 * day + 20),
      resolved: minuteAfter(365 * day + 60),
      timeline: eventsAt(
        [0, 5, 12, 30, 60]
          .flatMap((minute) => [minute, 365 * day + minute])
          .toSorted((a, b) => a - b),
      ),
    },
  ],
  [
    'Everything at once: tracks of services and regions, things that last, long names',
    {
      detected: minuteAfter(11),
      mitigated: minuteAfter(130),
      resolved: minuteAfter(340),
      services: [
        { name: 'cdn', level: 'outage', from: minuteAfter(0), until: minuteAfter(130) },
        {
          name: 'A service whose name is longer than any column of a telephone has room for',
          level: 'degraded',
          from: minuteAfter(40),
          until: minuteAfter(340),
        },
      ],
      regions: [
        { code: 'FR', level: 'partial', from: minuteAfter(5), until: minuteAfter(200) },
        { code: 'aws:us-east-1', level: 'outage', from: minuteAfter(130) },
      ],
      timeline: events(24, 14).map((event, index) =>
        index % 5 === 0 ? { ...event, until: minuteAfter(Math.round(index * 14) + 30) } : event,
      ),
    },
  ],
];

/** The timeline to scale at its limits. */
export function timelineSpecimens(edition: Edition): Specimen<TimelineFigureView>[] {
  return records.flatMap(([title, written], index) => {
    const id = `timeline-specimen-${index + 1}`;
    const view = timelineFigureView(specimenIncident(id, written), edition);
    if (!view) return [];
    // The page has many lists, in which the same times occur.
    const marks = view.marks.map((mark) => ({ ...mark, id: `${id}-${mark.id}` }));
    return [{ id, title, view: { ...view, marks } }];
  });
}
