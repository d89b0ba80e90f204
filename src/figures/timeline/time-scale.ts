import { rounded } from '../svg.ts';
import { runWidths } from './run-widths.ts';
import { runsOfTime, type ScaleInput } from './time-runs.ts';

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
}

/** Measures of a drawing as narrow as it gets, in pixels. */
export interface ScaleMeasures {
  readonly width: number;
  /** Kept free on the left and on the right. */
  readonly edge: number;
  /** An interruption of the scale. */
  readonly gap: number;
  /** One in which a phase runs out whose end is not known. */
  readonly openGap: number;
  /** The least that a segment takes, when it is a single moment. */
  readonly moment: number;
}

/**
 * Lays time out over the width, so that eleven minutes stay legible beside ten days: to scale within
 * each segment, and as far as they are legible at one scale in all. Behind an open end there is room
 * for it to run out.
 */
export function timeScale(input: ScaleInput, measures: ScaleMeasures): TimeScale {
  const runs = runsOfTime(input);
  const { width, edge, gap, openGap, moment } = measures;
  const gaps = runs.map(({ to }, index) => {
    if (input.isOpen && to === input.end) return openGap;
    return index === runs.length - 1 ? 0 : gap;
  });
  const room = width - 2 * edge - gaps.reduce((sum, length) => sum + length, 0);
  const widths = runWidths(runs, { room, moment });
  let x = edge;
  const segments = runs.map(({ from, to }, index) => {
    const left = x;
    const right = left + (widths[index] ?? 0);
    x = right + (gaps[index] ?? 0);
    return { from, to, left: left / width, right: right / width };
  });
  return { segments };
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

/** Of each segment the moments between which the scale runs straight: its ends, or the only one. */
export function scaleKnots({ segments }: TimeScale): ScaleKnot[][] {
  return segments.map(({ from, to, left, right }): ScaleKnot[] =>
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
