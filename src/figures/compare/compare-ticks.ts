import { type ComparePlane, placeOf } from './compare-plane.ts';

/** A line of the ruler; without a name where that has no room. */
export interface CompareTick {
  readonly x: number;
  readonly name?: string | undefined;
  readonly anchor: 'start' | 'middle' | 'end';
}

const [hour, day] = [60, 24 * 60];
/** Steps that people count time in, in minutes. */
const steps = [
  ...[0.25, 0.5, 1, 2, 5, 10, 15, 30],
  ...[1, 2, 3, 6, 12].map((count) => count * hour),
  ...[1, 2, 3, 7, 14, 28, 91, 182, 365, 1825].map((count) => count * day),
];
const logTicks = [1, 10, hour, day, 7 * day, 30 * day];

const letter = 7.2;
const space = 12;
/** Room for a usual name, and the space around it. */
const usualName = 72;

/**
 * The ruler below a timeline, in whole pixels. `nameOf` gives the name of a number of minutes. The
 * names of the two ends come first; others stand where they have room.
 */
export function compareTicks(plane: ComparePlane, nameOf: (minutes: number) => string) {
  const minutes = plane.scale === 'log' ? logTicks : linearTicks(plane);
  const ends = new Set([minutes[0], minutes.at(-1)]);
  const inTurn = [...ends, ...minutes].flatMap((minute) => minute ?? []);
  const taken: { readonly from: number; readonly to: number }[] = [];
  const ticks = new Map<number, CompareTick>();
  for (const minute of new Set(inTurn)) {
    // The scale begins with its first tick, be it nought or a minute.
    const x = minute === minutes[0] ? plane.left : placeOf(minute, plane);
    const name = nameOf(minute);
    const { from, anchor } = placeName(x, name.length * letter, plane);
    const to = from + name.length * letter;
    const isFree = taken.every((other) => from >= other.to + space || other.from >= to + space);
    if (isFree) taken.push({ from, to });
    ticks.set(minute, { x, name: isFree ? name : undefined, anchor });
  }
  return [...ticks.values()].toSorted((a, b) => a.x - b.x);
}

function linearTicks({ left, right, last }: ComparePlane) {
  const most = Math.max(1, (right - left) / usualName);
  const step = steps.find((length) => last / length <= most) ?? last;
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
}

/** In the middle under its tick, or against the end that it would cross. */
function placeName(x: number, length: number, { width }: ComparePlane) {
  if (x < length / 2) return { from: x, anchor: 'start' } as const;
  if (x > width - length / 2) return { from: x - length, anchor: 'end' } as const;
  return { from: x - length / 2, anchor: 'middle' } as const;
}
