import type { Milestone } from './incident.ts';
import { type Length, lengthBetween } from './length.ts';
import { minutesBetween } from './moment.ts';

/** How long something took by the times that other sources give its ends; the shortest first. */
export function rivalLengths(from: Milestone, to: Milestone): readonly Length[] {
  const [starts, ends] = [from, to].map((milestone) => [
    milestone,
    ...milestone.alternatives.map(({ at }) => at),
  ]);
  const pairs = (starts ?? []).flatMap((start) => (ends ?? []).map((end) => [start, end] as const));
  return pairs
    .filter(([start, end]) => start !== from || end !== to)
    .filter(([start, end]) => minutesBetween(start, end) >= 0)
    .map(([start, end]) => lengthBetween(start, end))
    .toSorted((a, b) => a.minutes - b.minutes);
}
