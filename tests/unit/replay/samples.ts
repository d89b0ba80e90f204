import type { Replay } from '../../../src/replay/replay.ts';

const event = (id: string, minutes: number, isKey = false) => ({
  id,
  minutes,
  isKey,
  isDay: false,
});

/** Eleven minutes before, detected after 3 minutes together with a response, over after 27. */
export const replay: Replay = {
  started: '2019-07-02T13:42:00Z',
  locale: 'en-GB',
  hasSeconds: false,
  hasDays: false,
  events: [
    event('merged', -11),
    event('published', 0, true),
    event('declared', 3),
    event('paged', 3, true),
    event('mended', 27, true),
  ],
  counters: [
    { from: 0, to: 3 },
    { from: 0, to: 27 },
  ],
  regions: [
    { code: 'world', level: 'outage', from: 0, to: 27 },
    { code: 'FR', level: 'degraded', from: 0 },
    { code: 'FR', level: 'outage', from: 3, to: 20 },
  ],
};
