import { roundTimes } from './round-times.ts';
import { positionOf, type Segment, type TimeScale } from './time-scale.ts';

/** A mark of the time axis. */
export interface Tick {
  /** Minutes from the start of the incident. */
  readonly minutes: number;
  /** From 0 to 1 across the drawing. */
  readonly x: number;
  /** Whether it stands for a day, among others that are days or months apart. */
  readonly isDay: boolean;
  /** How its name stands to it; `undefined` for a tick whose name has no room. */
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
}

export interface TickMeasures {
  /** The drawing as narrow as it gets, a usual name, and the space between two, in pixels. */
  readonly width: number;
  readonly name: number;
  readonly space: number;
  /** Of the name that a moment really has. */
  readonly nameAt: (minutes: number, isDay: boolean) => number;
}

type Unnamed = Omit<Tick, 'anchor'>;

/**
 * Ticks at round times of UTC, in each segment as close as their names allow; `startedAt` is the
 * start in minutes since the epoch. A segment too short for two round times has ticks at its ends. Where
 * names are in each other's way, the first of a segment comes before all others: behind a break it
 * says where in time the reader is.
 */
export function timeAxis(scale: TimeScale, startedAt: number, measures: TickMeasures): Tick[] {
  const segments = scale.segments.map((segment) =>
    segmentTimes(segment, startedAt, measures).map(
      (time): Unnamed => ({ ...time, x: positionOf(time.minutes, scale) }),
    ),
  );
  const ticks = segments.flat();
  const firsts = segments.flatMap(([first]) => first ?? []);
  const anchors = new Map<Unnamed, Tick['anchor']>();
  const taken: { readonly from: number; readonly to: number }[] = [];
  for (const tick of new Set([...firsts, ...ticks])) {
    const name = measures.nameAt(tick.minutes, tick.isDay);
    const { from, to, anchor } = placeName(tick.x * measures.width, name, measures.width);
    const { space } = measures;
    if (taken.some((other) => from < other.to + space && other.from < to + space)) continue;
    taken.push({ from, to });
    anchors.set(tick, anchor);
  }
  return ticks.map((tick) => ({ ...tick, anchor: anchors.get(tick) }));
}

function segmentTimes(segment: Segment, startedAt: number, { width, name, space }: TickMeasures) {
  const { from, to, left, right } = segment;
  if (from === to) return [{ minutes: from, isDay: false }];
  const leastStep = ((name + space) / ((right - left) * width)) * (to - from);
  const { times, isDay } = roundTimes({ from, to }, startedAt, leastStep);
  const isRound = times.length > 1;
  return (isRound ? times : [from, to]).map((minutes) => ({ minutes, isDay: isRound && isDay }));
}

/** In the middle under its tick, or against the edge that it would cross. */
function placeName(x: number, name: number, width: number) {
  if (x < name / 2) return { from: 0, to: name, anchor: 'start' } as const;
  if (x > width - name / 2) return { from: width - name, to: width, anchor: 'end' } as const;
  return { from: x - name / 2, to: x + name / 2, anchor: 'middle' } as const;
}
