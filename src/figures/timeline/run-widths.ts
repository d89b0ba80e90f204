/** A stretch of time without a break. Minutes count from the start of the incident. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** Minutes between the moments in it, from one to the next. */
  readonly pauses: readonly number[];
  /** Whether all of it lies before the start of the incident or after its end. */
  readonly isOutside: boolean;
}

/** What runs are given, in pixels. */
export interface RunRoom {
  /** All of them together. */
  readonly room: number;
  /** The least that one takes, when it is a single moment. */
  readonly moment: number;
}

/** A run that would have less than this part of its fair share has a scale of its own. */
const leastOfShare = 0.5;
/** Pauses before and after the incident count together at most so much against those within. */
const mostOutside = 0.5;

/**
 * How wide each run is drawn, in pixels. All have one scale, in which a minute is a minute. Only those
 * that would have less than half their fair share of the room get it whole, at a finer scale than the
 * rest. A fair share is room for a moment, and as much for each pause as for any other.
 */
export function runWidths(runs: readonly Run[], given: RunRoom): number[] {
  const shares = fairShares(runs, given);
  const shareOf = (index: number) => shares[index] ?? 0;
  const own = new Set<number>();
  for (;;) {
    const common = [...runs.keys()].filter((index) => !own.has(index));
    const minutes = sum(common.map((index) => lengthOf(runs[index])));
    const room = given.room - sum([...own].map(shareOf));
    const widthOf = (index: number) =>
      own.has(index) || minutes === 0 ? shareOf(index) : (lengthOf(runs[index]) / minutes) * room;
    const squeezed = common.filter((index) => widthOf(index) < leastOfShare * shareOf(index));
    if (squeezed.length === 0) return [...runs.keys()].map(widthOf);
    for (const index of squeezed) own.add(index);
  }
}

function fairShares(runs: readonly Run[], { room, moment }: RunRoom) {
  const [within, outside] = [false, true].map((isOutside) =>
    sum(runs.filter((run) => run.isOutside === isOutside).map(({ pauses }) => pauses.length)),
  );
  const weightOutside = Math.min(1, (mostOutside * (within ?? 0)) / (outside || 1));
  const weights = runs.map(
    ({ pauses, isOutside }) => pauses.length * (isOutside ? weightOutside : 1),
  );
  const total = sum(weights);
  const least = Math.min(moment, room / runs.length);
  const spare = room - runs.length * least;
  return weights.map((weight) => least + spare * (total > 0 ? weight / total : 1 / runs.length));
}

function lengthOf(run: Run | undefined) {
  return run ? run.to - run.from : 0;
}

function sum(numbers: readonly number[]) {
  return numbers.reduce((total, number) => total + number, 0);
}
