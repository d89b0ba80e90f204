import { linearScale } from './linear-scale.ts';
import { multiples, type Scale } from './scale.ts';

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000];

/** Steps at which people read a clock and a calendar, in milliseconds. */
const steps = [
  ...[1, 2, 5, 10, 15, 30].map((count) => count * second),
  ...[1, 2, 5, 10, 15, 30].map((count) => count * minute),
  ...[1, 2, 3, 6, 12].map((count) => count * hour),
  ...[1, 2, 7, 14, 28, 91, 365].map((count) => count * day),
];

/** An axis of milliseconds exactly as long as its moments, with at most `count` ticks at round times in UTC. */
export function timeScale(times: readonly number[], count: number): Scale & { step: number } {
  const from = times[0] ?? 0;
  const to = times.at(-1) ?? from;
  const { share } =
    from === to ? linearScale([from - minute, from + minute], 1) : linearScale([from, to], 1);
  const step = steps.find((length) => (to - from) / length < count) ?? 5 * 365 * day;
  return { ticks: from === to ? [from] : multiples(from, to, step), minorTicks: [], share, step };
}
