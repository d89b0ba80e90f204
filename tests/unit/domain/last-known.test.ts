import { expect, test } from 'vitest';
import { lastKnownOf } from '../../../src/domain/last-known.ts';
import { incidentOf } from '../views/samples.ts';

const at = (time: string, kind: string) => ({ at: time, kind, text: `At ${time}.` });
const lastKnown = (written: Parameters<typeof incidentOf>[0]) =>
  lastKnownOf(incidentOf(written))?.local;

const story = [
  at('13:42', 'trigger'),
  at('13:50', 'respond'),
  at('18:20', 'mitigate'),
  at('2019-07-04 09:00', 'setback'),
];

test('an incident is known to last until the last event of harm or work', () => {
  expect(lastKnown({ timeline: story })).toBe('2019-07-04T09:00');
});

test('what is said of an incident does not make it longer', () => {
  const said = [at('2019-07-05 09:00', 'communicate'), at('2019-07-06', 'review')];
  expect(lastKnown({ timeline: [...story, ...said] })).toBe('2019-07-04T09:00');
});

test('what lasted counts to its end', () => {
  const lasting = { ...at('2019-07-04 10:00', 'impact'), until: '2019-07-04 17:00' };
  expect(lastKnown({ timeline: [...story, lasting] })).toBe('2019-07-04T17:00');
});

test('a silence of more than a day and ten times all before it ends an incident', () => {
  const quick = [at('13:42', 'trigger'), at('14:12', 'mitigate')];
  expect(lastKnown({ timeline: [...quick, at('2019-07-03 14:12', 'recover')] })).toBe(
    '2019-07-03T14:12',
  );
  expect(lastKnown({ timeline: [...quick, at('2019-07-03 14:13', 'recover')] })).toBe(
    '2019-07-02T14:12',
  );
  expect(lastKnown({ timeline: [...story, at('2019-07-20 09:00', 'recover')] })).toBe(
    '2019-07-20T09:00',
  );
  expect(lastKnown({ timeline: [...story, at('2019-08-20 09:00', 'recover')] })).toBe(
    '2019-07-04T09:00',
  );
});

test('mitigation is known to belong to an incident, whatever is recorded after it', () => {
  expect(lastKnown({ mitigated: '2019-07-02T20:00Z', timeline: story.slice(0, 2) })).toBe(
    '2019-07-02T20:00',
  );
});

test('an incident whose end is known, or that goes on, has no open end', () => {
  expect(lastKnown({ resolved: '2019-07-02T18:20Z', timeline: story })).toBeUndefined();
  expect(lastKnown({ status: 'monitoring', timeline: story })).toBeUndefined();
});
