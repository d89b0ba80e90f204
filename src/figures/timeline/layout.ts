import type { EventKind } from '../../domain/terms.ts';
import type { EventMark, TimelineFigureView } from '../../views/timeline-figure-view.ts';
import { type LabelMeasures, type PlacedLabel, placeLabels } from './label-rows.ts';
import { type StackedMark, stackMarks } from './mark-stacks.ts';
import { longestLine, tickName } from './tick-name.ts';
import { runsOfTime, type ScaleInput } from './time-runs.ts';
import { positionOf, type ScaleMeasures, type TimeScale, timeScale } from './time-scale.ts';
import { type Tick, timeAxis } from './time-ticks.ts';

/** How a timeline is drawn in columns of one range of widths. Lengths are in pixels. */
export interface TimelineMeasures extends ScaleMeasures {
  readonly name: 'narrow' | 'wide';
  /** Advance of a letter of the monospaced face in the size that labels have. */
  readonly letter: number;
  readonly labelRows: number;
  /** Whether durations go by their short names. */
  readonly isShort: boolean;
}

export interface DrawnMark {
  readonly mark: EventMark;
  /** At the narrowest, in pixels. */
  readonly x: number;
  readonly isKey: boolean;
}

interface EventLabel {
  readonly x: number;
  readonly width: number;
  readonly mark: EventMark;
}

/** Where everything lies across the drawing, before heights are given out. */
export interface TimelineLayout {
  readonly scale: TimeScale;
  readonly axis: readonly Tick[];
  readonly marks: readonly StackedMark<DrawnMark>[];
  readonly labels: readonly PlacedLabel<EventLabel>[];
  readonly usedRows: number;
}

/** From its line to the first letter of a label. */
export const labelIndent = 5;
const markSize = 12;
const labelSpace = { betweenLabels: 10, besideLine: 4 };
const tickSpace = 8;
/** `T+12:00`; a tick names seconds only where the whole drawing lasts minutes. */
const tickLetters = 7;
const minuteLength = 60_000;

export function timelineLayout(
  view: TimelineFigureView,
  measures: TimelineMeasures,
): TimelineLayout {
  const scale = timeScale(pointsOf(view), measures);
  const { width, letter, labelRows } = measures;
  const drawn = view.marks.map((mark) => ({
    mark,
    x: positionOf(mark.minutes, scale) * width,
    isKey: mark.isKey,
  }));
  const labels = bestLabels(wantedLabels(drawn, letter), { ...labelSpace, width, rows: labelRows });
  return {
    scale,
    axis: timeAxis(scale, Date.parse(view.started) / minuteLength, {
      width,
      name: tickLetters * letter,
      space: tickSpace,
      nameAt: (minutes, isDay) => letter * longestLine(tickName(minutes, view), isDay),
    }),
    marks: stackMarks(drawn, markSize),
    labels,
    usedRows: Math.max(0, ...labels.map(({ row }) => row + 1)),
  };
}

/** Whether time is left out of the drawing of a view, however wide it is. */
export function isInterrupted(view: TimelineFigureView): boolean {
  return runsOfTime(pointsOf(view)).length > 1;
}

function pointsOf({ marks, phases, tracks, end, ending }: TimelineFigureView): ScaleInput {
  const points = [
    ...marks.flatMap(({ minutes, until }) => [minutes, until ?? minutes]),
    ...phases.flatMap(({ from, to }) => [from ?? 0, to ?? 0]),
    ...tracks.flatMap(({ from, to }) => [from, to]),
  ];
  return { points, end, isOpen: ending === 'open' };
}

/** The key events have labels; where a writer has marked none, all that find room. */
function wantedLabels(drawn: readonly DrawnMark[], letter: number): EventLabel[] {
  const key = drawn.filter(({ isKey }) => isKey);
  return (key.length > 0 ? key : drawn).map(({ mark, x }) => ({
    mark,
    x,
    width: labelIndent + letter * labelLetters(mark),
  }));
}

/**
 * Later labels choose first: they take the nearest rows, and earlier ones stand above them like
 * stairs. Where that leaves out one that tells more, those that tell more choose before the others,
 * in the order that tells most in all.
 */
function bestLabels(labels: readonly EventLabel[], measures: LabelMeasures) {
  const latestFirst = labels.toReversed();
  const weightiestFirst = latestFirst.toSorted((a, b) => weightOf(b) - weightOf(a));
  const someFirst = [...new Set(labels.map(weightOf))].map((least) => [
    ...latestFirst.filter((label) => weightOf(label) >= least),
    ...latestFirst.filter((label) => weightOf(label) < least),
  ]);
  const placed = [latestFirst, ...someFirst, weightiestFirst].map((order) =>
    placeLabels(order, measures),
  );
  return placed.toSorted((a, b) => totalWeight(b) - totalWeight(a))[0] ?? [];
}

const weights: Partial<Record<EventKind, number>> = {
  trigger: 6,
  detect: 4,
  mitigate: 3,
  resolve: 3,
};

function weightOf({ mark }: EventLabel) {
  return weights[mark.kind] ?? 1;
}

function totalWeight(placed: readonly PlacedLabel<EventLabel>[]) {
  return placed.reduce((sum, { label }) => sum + weightOf(label), 0);
}

function labelLetters({ time, kindText }: EventMark) {
  return time.letters + 1 + kindText.length;
}
