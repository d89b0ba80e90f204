import { expect, test } from 'vitest';
import { regionSpans, replayView } from '../../../src/views/replay-view.ts';
import { timelineFigureView } from '../../../src/views/timeline-figure-view.ts';
import { edition, incidentOf } from './samples.ts';

const timeline = [
  { at: '13:42', kind: 'trigger', text: 'It breaks.', key: true },
  { at: '13:49', kind: 'resolve', text: 'It works.' },
];

function replayOf(written: Parameters<typeof incidentOf>[0]) {
  const figure = timelineFigureView(incidentOf(written), edition);
  return figure && replayView(figure, []);
}

test('a replay has the events and the measured spans of the drawing', () => {
  expect(replayOf({ timeline, detected: '2019-07-02T13:45Z' })).toEqual({
    started: '2019-07-02T13:42:00Z',
    locale: 'en-GB',
    hasSeconds: false,
    hasDays: false,
    events: [
      { id: 't-1342', minutes: 0, isKey: true, isDay: false },
      { id: 't-1349', minutes: 7, isKey: false, isDay: false },
    ],
    counters: [{ from: 0, to: 3 }],
    regions: [],
  });
});

test('where all is one moment there is nothing to replay', () => {
  expect(replayOf({ timeline: [timeline[0], { ...timeline[1], at: '13:42' }] })).toBeUndefined();
});

test('days and seconds are shown where they tell times apart', () => {
  const late = { at: '2019-07-03T00:10Z', kind: 'review', text: 'It is told.' };
  expect(replayOf({ timeline: [...timeline, late] })?.hasDays).toBe(true);
  const exact = { at: '13:42:07', kind: 'detect', text: 'It is seen.' };
  expect(replayOf({ timeline: [...timeline, exact] })?.hasSeconds).toBe(true);
});

const regions = [
  { code: 'world', level: 'outage' },
  { code: 'FR', level: 'partial', from: '2019-07-02T13:50Z', until: '2019-07-02T14:00Z' },
  { code: 'GB', level: 'degraded', from: '2019-07-02T13:50Z' },
];

test('a region without times is affected as long as users were, one without an end to the end', () => {
  const incident = incidentOf({
    mitigated: '2019-07-02T14:09Z',
    resolved: '2019-07-02T14:52Z',
    regions,
  });
  expect(regionSpans(incident).map(({ code, from, to }) => [code, from, to])).toEqual([
    ['world', 0, 27],
    ['FR', 8, 18],
    ['GB', 8, 70],
  ]);
});

test('in an incident that goes on regions stay affected', () => {
  const incident = incidentOf({ status: 'identified', regions });
  expect(regionSpans(incident).map(({ to }) => to)).toEqual([undefined, 18, undefined]);
});

test('of an incident whose end is not known, regions are affected as long as is known', () => {
  const incident = incidentOf({ regions, timeline });
  expect(regionSpans(incident).map(({ to }) => to)).toEqual([7, 18, 7]);
});
