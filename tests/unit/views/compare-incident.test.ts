import { expect, test } from 'vitest';
import { compareIncident } from '../../../src/views/compare-incident.ts';
import { edition, incidentOf } from './samples.ts';

const written = {
  detected: '2019-07-02T13:45Z',
  mitigated: '2019-07-02T14:09Z',
  resolved: '2019-07-02T14:52Z',
  services: ['cdn', 'Robots', { name: 'Mail', level: 'unaffected' }],
  cause: {
    class: ['bad-deploy', 'something-new'],
    trigger: { text: 'A rule set was published.', kind: 'deploy', approximate: true },
  },
  detection: { by: 'monitoring' },
  regions: [
    { code: 'europe', level: 'degraded' },
    { code: 'world', level: 'outage' },
    { code: 'africa', level: 'unaffected' },
  ],
  timeline: [
    { at: '13:31', kind: 'change', text: 'A rule is merged.' },
    { at: '13:42', kind: 'trigger', text: 'The `rules` are published.', key: true },
    { at: '14:02', kind: 'respond', text: 'It is found.', key: true, approximate: true },
    { at: '2019-07-02', kind: 'communicate', text: 'It is announced.', key: true },
    { at: '2019-07-12', kind: 'review', text: 'It is told.', key: true },
  ],
};

test('an incident has its name, its page and its words beside others', () => {
  const view = compareIncident(incidentOf(written), edition);
  expect(view).toMatchObject({
    id: '2019-07-02-example',
    name: 'Cloudflare, 2 July 2019',
    href: '/postmortems/2019-07-02-example/',
    severity: { text: 'SEV1 critical', rank: 1 },
    status: undefined,
    language: undefined,
  });
  const texts = Object.entries(view.facts).map(([name, { values }]) => {
    return [name, values.map(({ text, marks }) => (marks ? `${text} (${marks})` : text))];
  });
  expect(Object.fromEntries(texts)).toEqual({
    causes: ['Bad deploy', 'something-new'],
    trigger: ['Code or rules deployed (approximate)'],
    detection: ['Monitoring'],
    services: ['Content delivery network', 'Robots'],
    severity: ['SEV1 critical'],
  });
});

test('durations say how they are known', () => {
  const alternatives = { at: '2019-07-02T15:00Z', source: [2] };
  const view = compareIncident(
    incidentOf({
      detected: { at: '2019-07-02T13:45Z', bound: 'latest' },
      mitigated: { at: '2019-07-02T14:09Z', approximate: true, source: [1] },
      resolved: { at: '2019-07-02T14:52Z', derived: true, alternatives: [alternatives] },
      sources: [
        { title: 'A', url: 'https://a.example/', kind: 'primary' },
        { title: 'B', url: 'https://b.example/', kind: 'press' },
      ],
    }),
    edition,
  );
  const { ttd, tta, ttm, ttr } = view.spans;
  expect([ttd.text, ttd.marks]).toEqual(['at most 3\u00a0min', '']);
  expect(tta).toMatchObject({ text: 'not known', iso: '', citations: [] });
  expect([ttm.text, ttm.iso, ttm.marks]).toEqual(['27\u00a0min', 'PT27M', 'approximate']);
  expect(ttm.citations).toEqual([{ number: 1, href: '#source-1', label: 'Source 1' }]);
  expect([ttr.text, ttr.marks, ttr.rivals]).toEqual([
    '1\u00a0h 10\u00a0min',
    'derived',
    ['1\u00a0h 18\u00a0min by other sources'],
  ]);
});

test('regions stand by how they were affected, worst first', () => {
  const { regions } = compareIncident(incidentOf(written), edition);
  expect(
    regions.map(({ levelText, isAffected, values }) => [
      levelText,
      isAffected,
      values.map(({ key, text }) => [key, text]),
    ]),
  ).toEqual([
    ['Outage', true, [['world', 'World']]],
    ['Degraded', true, [['europe', 'Europe']]],
    ['Unaffected', false, [['africa', 'Africa']]],
  ]);
});

test('what the record does not hold is not known', () => {
  const { facts, spans, regions } = compareIncident(incidentOf(), edition);
  const missing = Object.entries(facts).map(([name, fact]) => [name, fact.missing]);
  expect(Object.fromEntries(missing)).toEqual({
    causes: 'not known',
    trigger: 'not known',
    detection: 'not known',
    services: 'not known',
    severity: '',
  });
  expect(Object.values(spans).map(({ text }) => text)).toEqual(Array(4).fill('not known'));
  expect(regions).toEqual([]);
  const trigger = { text: 'Something happened.' };
  const untold = compareIncident(
    incidentOf({ cause: { class: ['bad-deploy'], trigger } }),
    edition,
  );
  expect(untold.facts.trigger).toEqual({ values: [], missing: 'kind not recorded' });
});

test('key events count in minutes from the start; a day among minutes has no place', () => {
  const { timeline } = compareIncident(incidentOf(written), edition);
  expect(
    timeline.events.map(({ id, minutes, isDay, when, marks }) => [id, minutes, isDay, when, marks]),
  ).toEqual([
    ['t-1342', 0, false, 'T+0\u00a0min', ''],
    ['t-1402', 20, false, 'T+20\u00a0min', 'approximate'],
    ['t-2019-07-02', undefined, true, '2 July 2019', ''],
    ['t-2019-07-12', 14298, true, '12 July 2019', ''],
  ]);
});

test('phases reach from the start to the end, with what they lasted', () => {
  const { timeline } = compareIncident(incidentOf(written), edition);
  expect(timeline.end).toBe(70);
  expect(
    timeline.bands.map(({ name, from, to, isOpen, duration }) => [
      name,
      from,
      to,
      isOpen,
      duration,
    ]),
  ).toEqual([
    ['undetected', 0, 3, false, '3\u00a0min'],
    ['responding', 3, 27, false, '24\u00a0min'],
    ['recovering', 27, 70, false, '43\u00a0min'],
  ]);
});

test('an end that has not come, or that no source gives, is open', () => {
  const timeline = [{ at: '14:42', kind: 'recover', text: 'Most of it works.' }];
  const detected = '2019-07-02T13:45Z';
  const bandsOf = (more: object) =>
    compareIncident(incidentOf({ detected, timeline, ...more }), edition).timeline.bands.map(
      ({ name, from, to, isOpen, duration }) => [name, from, to, isOpen, duration],
    );
  expect(bandsOf({})).toEqual([
    ['undetected', 0, 3, false, '3\u00a0min'],
    ['responding', 3, 60, true, 'end not known'],
  ]);
  expect(bandsOf({ status: 'identified' })).toEqual([
    ['undetected', 0, 3, false, '3\u00a0min'],
    ['responding', 3, 60, true, 'going on'],
  ]);
});
