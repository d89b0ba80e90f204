import type { Replay } from './replay.ts';

/** When something happens, each moment once, in order. */
export function moments({ events }: Pick<Replay, 'events'>): number[] {
  return [...new Set(events.map(({ minutes }) => minutes))];
}

/** The moments of the key events; where there are none, all. */
export function keyMoments({ events }: Pick<Replay, 'events'>): number[] {
  const key = events.filter(({ isKey }) => isKey);
  return moments({ events: key.length > 0 ? key : events });
}

/** The first moment behind `minutes`, or before it; `undefined` at the end. */
export function nextMoment(minutes: number, replay: Replay): number | undefined {
  return moments(replay).find((moment) => moment > minutes);
}

export function previousMoment(minutes: number, replay: Replay): number | undefined {
  return moments(replay).findLast((moment) => moment < minutes);
}
