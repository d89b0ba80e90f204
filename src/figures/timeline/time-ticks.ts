import { positionOf, type Segment, type TimeScale } from './time-scale.ts';

/** A mark of the time axis. */
export interface Tick {
  /** Minutes from the start of the incident. */
  readonly minutes: number;
  /** From 0 to 1 across the drawing. */
  readonly x: number;
  /** How its name stands to it; `undefined` for a tick whose name has no room. */
  readonly anchor?: 'start' | 'middle' | 'end' | undefined;
}

const hour = 60;
const day = 24 * hour;

/** Steps that people count time in, in minutes. */
const steps = [
  ...[0.25, 0.5, 1, 2, 5, 10, 15, 30],
  ...[hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour],
  ...[day, 2 * day, 7 * day, 14 * day],
];
const largestStep = 28 * day;

export interface TickMeasures {
  /** The drawing as narrow as it gets, a usual name, and the space between two, in pixels. */
  readonly width: number;
  readonly name: number;
  readonly space: number;
  /** Of the name that a moment really has. */
  readonly nameAt: (minutes: number) => number;
}

export interface TimeAxis {
  /** Minutes between two ticks. */
  readonly step: number;
  readonly ticks: readonly Tick[];
}

/**
 * Ticks at round times of UTC; `startedAt` is the start in minutes since the epoch. A segment that
 * is a single moment, or too short for a round time, has one tick at its beginning.
 */
export function timeAxis(scale: TimeScale, startedAt: number, measures: TickMeasures): TimeAxis {
  const step = tickStep(scale, measures);
  const times = scale.segments.flatMap((segment) => roundTimes(segment, startedAt, step));
  let free = 0;
  const ticks = times.map((minutes): Tick => {
    const x = positionOf(minutes, scale);
    const { from, to, anchor } = placeName(
      x * measures.width,
      measures.nameAt(minutes),
      measures.width,
    );
    if (from < free) return { minutes, x };
    free = to + measures.space;
    return { minutes, x, anchor };
  });
  return { step, ticks };
}

/** The smallest step whose names have room. Where nothing lasts there is no step to be seen. */
function tickStep({ pixelsPerMinute }: TimeScale, { name, space }: TickMeasures): number {
  if (pixelsPerMinute === 0) return 1;
  return steps.find((step) => step * pixelsPerMinute >= name + space) ?? largestStep;
}

/** In the middle under its tick, or against the edge that it would cross. */
function placeName(x: number, name: number, width: number) {
  if (x < name / 2) return { from: 0, to: name, anchor: 'start' } as const;
  if (x > width - name / 2) return { from: width - name, to: width, anchor: 'end' } as const;
  return { from: x - name / 2, to: x + name / 2, anchor: 'middle' } as const;
}

function roundTimes({ from, to }: Segment, startedAt: number, step: number) {
  const first = Math.ceil((startedAt + from) / step) * step - startedAt;
  const times: number[] = [];
  for (let minutes = first; minutes <= to; minutes += step) times.push(minutes);
  return times.length > 0 ? times : [from];
}
