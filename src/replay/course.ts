import { type Knot, valueAt } from './knots.ts';

/** The course of a replay: `[seconds, minutes]`, in order, the first at 0 seconds. */
export type Course = readonly Knot[];

const [shortestReplay, longestReplay] = [20, 40];

const glideSeconds = shortestReplay;
/** All holds together, and a single one at most. */
const holdsSeconds = 18;
const longestHold = 2;

/** Reading a line takes so long, in seconds: to find it, and per letter of it. */
const findSeconds = 1.5;
const letterSeconds = 0.04;
const longestStep = 6;

/**
 * Runs along a drawing at constant speed and holds at each of `stops`: 20 to 38 seconds in all.
 * `scale` has the knots `[minutes, position]` of the drawing, at least two.
 */
export function glidingCourse(scale: readonly Knot[], stops: readonly number[]): Course {
  const bends = [...scale.map(([minutes]) => minutes), ...stops].toSorted((a, b) => a - b);
  const hold = Math.min(longestHold, holdsSeconds / Math.max(stops.length, 1));
  const isStop = new Set(stops);
  const [first, last] = [scale[0]?.[1] ?? 0, scale.at(-1)?.[1] ?? 0];
  const speed = (last - first) / glideSeconds;

  const course: Knot[] = [];
  let [seconds, position] = [0, first];
  for (const minutes of new Set(bends)) {
    const next = valueAt(scale, minutes);
    seconds += (next - position) / speed;
    position = next;
    course.push([seconds, minutes]);
    if (!isStop.has(minutes)) continue;
    seconds += hold;
    course.push([seconds, minutes]);
  }
  return course;
}

/** A moment, and how many letters there are to read when it comes. */
export interface Step {
  readonly minutes: number;
  readonly letters: number;
}

/**
 * Goes from moment to moment without anything between, and holds at each as long as its words take
 * to read; all holds are stretched or shortened alike so that it is 20 to 40 seconds in all.
 */
export function steppingCourse(steps: readonly Step[]): Course {
  const holds = steps.map(({ letters }) =>
    Math.min(findSeconds + letters * letterSeconds, longestStep),
  );
  const total = holds.reduce((sum, hold) => sum + hold, 0);
  const pace = Math.min(Math.max(total, shortestReplay), longestReplay) / total;
  let seconds = 0;
  return steps.flatMap(({ minutes }, index): Knot[] => {
    const from = seconds;
    seconds += (holds[index] ?? 0) * pace;
    return [
      [from, minutes],
      [seconds, minutes],
    ];
  });
}

/** In seconds. */
export function durationOf(course: Course): number {
  return course.at(-1)?.[0] ?? 0;
}

/** When a course comes by a moment; at one that it holds at, when the hold begins. */
export function secondsAt(course: Course, minutes: number): number {
  const index = course.findIndex((knot) => knot[1] >= minutes);
  const to = course[index];
  if (!to) return durationOf(course);
  const from = course[index - 1];
  if (!from) return to[0];
  return from[0] + (to[0] - from[0]) * ((minutes - from[1]) / (to[1] - from[1]));
}
