import { rounded } from '../svg.ts';

/** A stretch of time that is drawn without interruption. Minutes count from the start. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Where it lies across the drawing, from 0 to 1. */
  readonly left: number;
  readonly right: number;
}

/** Time along a drawing: to scale within its segments, interrupted between them. */
export interface TimeScale {
  readonly segments: readonly Segment[];
  /** Pixels of one minute where the drawing is as narrow as it gets. */
  readonly pixelsPerMinute: number;
}

export interface ScaleInput {
  /** Everything that is to be seen, in minutes from the start of the incident. */
  readonly points: readonly number[];
  /** When the incident was over, in minutes from its start. */
  readonly end: number;
}

/** Measures of a drawing as narrow as it gets, in pixels. */
export interface ScaleMeasures {
  readonly width: number;
  /** Kept free on the left and on the right. */
  readonly edge: number;
  /** An interruption of the scale. */
  readonly gap: number;
  /** The least that a segment takes, when it is a single moment. */
  readonly moment: number;
}

/** A pause this long against the incident itself is cut before it began or after it was over. */
const longPauseOutside = 0.3;
/** Within the incident the scale is the story: only a pause that hides all the rest is cut. */
const longPauseWithin = 0.6;
const fewestOtherPauses = 3;

/**
 * Lays time out over the width. Long pauses are cut, so that eleven minutes stay legible beside ten
 * days; what remains has one scale.
 */
export function timeScale(input: ScaleInput, measures: ScaleMeasures): TimeScale {
  const runs = runsOfTime(input);
  const { width, edge, gap, moment } = measures;
  const minutes = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  const room = width - 2 * edge - (runs.length - 1) * gap;
  const alone = runs.filter(({ from, to }) => from === to).length;
  const pixelsPerMinute = minutes === 0 ? 0 : Math.max(room - alone * moment, 0) / minutes;

  const widths = runs.map(({ from, to }) =>
    from === to ? (minutes === 0 ? room / runs.length : moment) : (to - from) * pixelsPerMinute,
  );
  let x = edge;
  const segments = runs.map(({ from, to }, index) => {
    const left = x;
    const right = left + (widths[index] ?? 0);
    x = right + gap;
    return { from, to, left: left / width, right: right / width };
  });
  return { segments, pixelsPerMinute };
}

/** Where a moment lies across the drawing, from 0 to 1; one that was cut out, in its gap. */
export function positionOf(minutes: number, { segments }: TimeScale): number {
  const [first] = segments;
  const segment = segments.findLast(({ from }) => from <= minutes) ?? first;
  if (!segment) return 0;
  const { from, to, left, right } = segment;
  if (from === to) return (left + right) / 2;
  return left + (Math.min(Math.max(minutes, from), to) - from) * ((right - left) / (to - from));
}

/** A moment, in minutes from the start, and where it lies across the drawing, in percent. */
export type ScaleKnot = readonly [minutes: number, percent: number];

/** The moments between which the scale runs straight, in order: both ends of each segment. */
export function scaleKnots({ segments }: TimeScale): ScaleKnot[] {
  return segments.flatMap(({ from, to, left, right }): ScaleKnot[] =>
    from === to
      ? [[from, toPercent((left + right) / 2)]]
      : [
          [from, toPercent(left)],
          [to, toPercent(right)],
        ],
  );
}

function toPercent(share: number) {
  return rounded(share * 100);
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The stretches of time that are left when the long pauses are cut. */
export function runsOfTime({ points, end }: ScaleInput): Run[] {
  const sorted = [...new Set([0, end, ...points])].toSorted((a, b) => a - b);
  const pauses = sorted.slice(1).map((to, index) => ({ from: sorted[index] ?? to, to }));
  const isWithin = ({ from, to }: Run) => from >= 0 && to <= end;
  const within = pauses.filter(isWithin);
  const cut = new Set(longestHidingPauses(within));
  const rest = within
    .filter((pause) => !cut.has(pause))
    .reduce((sum, run) => sum + lengthOf(run), 0);
  const base = rest > 0 ? rest : lengthOf({ from: sorted[0] ?? 0, to: sorted.at(-1) ?? 0 });
  for (const pause of pauses)
    if (!isWithin(pause) && lengthOf(pause) > longPauseOutside * base) cut.add(pause);

  const runs: Run[] = [];
  let from = sorted[0] ?? 0;
  for (const pause of pauses) {
    if (!cut.has(pause)) continue;
    runs.push({ from, to: pause.from });
    from = pause.to;
  }
  return [...runs, { from, to: sorted.at(-1) ?? from }];
}

/** The pauses of an incident beside which the rest of it could not be seen, longest first. */
function longestHidingPauses(within: readonly Run[]): Run[] {
  const byLength = within.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const [longest, ...others] = byLength;
  if (!longest || others.length < fewestOtherPauses) return [];
  const total = byLength.reduce((sum, run) => sum + lengthOf(run), 0);
  if (lengthOf(longest) <= longPauseWithin * total) return [];
  return [longest, ...longestHidingPauses(others)];
}

function lengthOf({ from, to }: Run) {
  return to - from;
}
