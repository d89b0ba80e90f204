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
 * Runs along a drawing at constant speed, jumps over its breaks, and holds at each of `stops` and
 * where it lands behind a break: 20 to 38 seconds in all, or its holds alone where nothing lasts.
 * `segments` have the knots `[minutes, position]` of the drawing between its breaks.
 */
export function glidingCourse(
  segments: readonly (readonly Knot[])[],
  stops: readonly number[],
): Course {
  const track = withoutBreaks(segments);
  const landings = segments.slice(1).flatMap(([first]) => (first ? [first[0]] : []));
  const isStop = new Set([...stops, ...landings]);
  const bends = [...track.map(([minutes]) => minutes), ...isStop].toSorted((a, b) => a - b);
  const hold = Math.min(longestHold, holdsSeconds / Math.max(isStop.size, 1));
  const length = track.at(-1)?.[1] ?? 0;
  const speed = length > 0 ? length / glideSeconds : Infinity;

  const course: Knot[] = [];
  let [seconds, position] = [0, 0];
  for (const minutes of new Set(bends)) {
    const next = valueAt(track, minutes);
    seconds += (next - position) / speed;
    position = next;
    course.push([seconds, minutes]);
    if (!isStop.has(minutes)) continue;
    seconds += hold;
    course.push([seconds, minutes]);
  }
  return course;
}

/** How far a drawing has been run along at each of its knots, when breaks are no distance. */
function withoutBreaks(segments: readonly (readonly Knot[])[]): Knot[] {
  let end = 0;
  return segments.flatMap((knots) => {
    const shift = end - (knots[0]?.[1] ?? 0);
    end = shift + (knots.at(-1)?.[1] ?? 0);
    return knots.map(([minutes, position]): Knot => [minutes, position + shift]);
  });
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
