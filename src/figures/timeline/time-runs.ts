import { type Run, runWidths } from './run-widths.ts';

export interface ScaleInput {
  /** Everything that is to be seen, in minutes from the start of the incident. */
  readonly points: readonly number[];
  /** When the incident was over, in minutes from its start. */
  readonly end: number;
  /** Whether `end` is only the last that is known of it. */
  readonly isOpen?: boolean;
}

/** The wide drawing, in pixels: there moments are told apart, and the narrow one has the same breaks. */
const [room, breakWidth, moment] = [624, 24, 64];
/** From here on, in pixels, two marks do not cover each other. */
const apart = 12;
/** Within the incident the pauses are the story, and no more than so many are cut. */
const mostBreaks = 3;
/** A break is made when it lets so many more pairs of neighbours be told apart. */
const leastGain = 1;
/** Of breaks that differ by less than so many pairs the one that leaves out most time is made. */
const asGood = 0.5;
/** A pause this long against the incident itself is cut before it began or after it was over. */
const longPauseOutside = 0.3;

/**
 * The stretches of time that are left when pauses are cut.
 *
 * Within the incident breaks are made one by one, each where it lets the reader tell most moments
 * apart. Neighbours with 12 pixels between them count as one pair, with less as a part of one; a
 * break that does not bring a whole pair is not made. So what is legible without breaks stays whole,
 * however long the silence in it. Only a pause can be cut that is longer than all of its stretch on
 * one side of it: there a dense beginning or end meets a sparse rest. Where each gap is a few times as
 * long as the one before, none hides all the others, and yet the beginning gets its room.
 *
 * Before and after the incident the first pause is cut that is long against what is left of the
 * incident. What lies beyond stands together: the year after is no story of its own. An open end is
 * always a break, since nobody can say how long it lasts.
 */
export function runsOfTime({ points, end, isOpen = false }: ScaleInput): Run[] {
  const times = [...new Set([0, end, ...points])].toSorted((a, b) => a - b);
  const [start, over] = [times.indexOf(0), times.indexOf(end)];
  const cuts = breaksWithin(times, start, over);
  const left = splitAt(cuts, times.slice(0, over + 1), end)
    .filter(({ isOutside }) => !isOutside)
    .reduce((sum, { from, to }) => sum + to - Math.max(from, 0), 0);
  const limit = longPauseOutside * (left > 0 ? left : (times.at(-1) ?? 0) - (times[0] ?? 0));
  const isLong = (index: number) => pauseAfter(index, times) > limit;
  const indexes = [...times.keys()];
  const before = indexes.findLast((index) => index < start && isLong(index));
  const after = isOpen ? over : indexes.find((index) => index >= over && isLong(index));
  return splitAt([...cuts, before, after], times, end);
}

/** The times behind which breaks are made, as their indexes, from `first` to `last`. */
function breaksWithin(times: readonly number[], first: number, last: number): number[] {
  const within = times.slice(first, last + 1);
  const end = within.at(-1) ?? 0;
  const broken = (cuts: readonly number[]) => {
    const runs = splitAt(cuts, within, end);
    return { cuts, runs, pairs: toldApart(runs) };
  };
  let best = broken([]);
  while (best.cuts.length < mostBreaks) {
    const { cuts, runs, pairs } = best;
    const candidates = [...within.keys()]
      .filter((index) => runs.some((run) => isLongIn(run, within, index)))
      .map((index) => ({ ...broken([...cuts, index]), pause: pauseAfter(index, within) }));
    const most = Math.max(...candidates.map((candidate) => candidate.pairs));
    const [longest] = candidates
      .filter((candidate) => candidate.pairs > most - asGood)
      .toSorted((a, b) => b.pause - a.pause);
    if (!longest || longest.pairs < pairs + leastGain) break;
    best = longest;
  }
  return best.cuts.map((index) => index + first);
}

/** Whether the pause behind a time is longer than all of the run on one side of it. */
function isLongIn({ from, to }: Run, times: readonly number[], index: number) {
  const [time = 0, next = time] = times.slice(index);
  return from <= time && next <= to && next - time > Math.min(time - from, to - next);
}

function toldApart(runs: readonly Run[]) {
  const widths = runWidths(runs, { room: room - (runs.length - 1) * breakWidth, moment });
  return runs.reduce((sum, { from, to, pauses }, index) => {
    const pixelsPerMinute = (widths[index] ?? 0) / (to - from);
    const pairs = pauses.map((pause) => Math.min(1, (pause * pixelsPerMinute) / apart));
    return sum + pairs.reduce((all, pair) => all + pair, 0);
  }, 0);
}

function splitAt(cuts: readonly (number | undefined)[], times: readonly number[], end: number) {
  const runs: Run[] = [];
  let first = 0;
  times.forEach((to, index) => {
    if (index < times.length - 1 && !cuts.includes(index)) return;
    const from = times[first] ?? to;
    const pauses = [...Array(index - first).keys()].map((at) => pauseAfter(first + at, times));
    runs.push({ from, to, pauses, isOutside: to < 0 || from > end });
    first = index + 1;
  });
  return runs;
}

function pauseAfter(index: number, times: readonly number[]) {
  return (times[index + 1] ?? 0) - (times[index] ?? 0);
}
