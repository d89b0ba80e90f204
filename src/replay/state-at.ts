import { byLevel } from '../domain/impact-level.ts';
import type { ImpactLevel } from '../domain/terms.ts';
import type { Counter, RegionSpan, Replay, ReplayEvent } from './replay.ts';

/** What is to be seen at one moment of a replay. */
export interface ReplayState {
  readonly minutes: number;
  /** How many events lie behind; they are the first so many. */
  readonly passed: number;
  /** The events of the moment that was passed last; the first of them that is a key event leads. */
  readonly current: readonly ReplayEvent[];
  readonly counts: readonly Count[];
  /** The worst level of each region that is affected. */
  readonly levels: ReadonlyMap<string, ImpactLevel>;
}

export interface Count {
  /** `undefined` before it begins. */
  readonly minutes: number | undefined;
  readonly isReached: boolean;
}

/** The state at `minutes` from the start. What happens at a moment has happened at that moment. */
export function stateAt(minutes: number, { events, counters, regions }: Replay): ReplayState {
  const passed = events.filter((event) => event.minutes <= minutes);
  return {
    minutes,
    passed: passed.length,
    current: currentEvents(passed),
    counts: counters.map((counter) => countAt(minutes, counter)),
    levels: levelsAt(minutes, regions),
  };
}

function currentEvents(passed: readonly ReplayEvent[]) {
  const last = passed.at(-1)?.minutes;
  return passed
    .filter(({ minutes }) => minutes === last)
    .toSorted((a, b) => Number(b.isKey) - Number(a.isKey));
}

function countAt(minutes: number, { from, to }: Counter): Count {
  if (minutes < from) return { minutes: undefined, isReached: false };
  return { minutes: Math.min(minutes, to) - from, isReached: minutes >= to };
}

function levelsAt(minutes: number, regions: readonly RegionSpan[]) {
  const levels = new Map<string, ImpactLevel>();
  const lasting = regions
    .filter(({ from, to }) => from <= minutes && (to === undefined || minutes < to))
    .toSorted((a, b) => byLevel(b, a));
  for (const { code, level } of lasting) levels.set(code, level);
  return levels;
}
