import type { SeriesColumn } from '../domain/series.ts';

/** A value in a drawing: shares of its width from the left, and of its height from below. */
export interface SeriesPoint {
  readonly x: number;
  readonly y: number;
  readonly isDerived: boolean;
}

/** Points without a gap between them. */
export type SeriesRun = readonly SeriesPoint[];

/** A drawing is not wider than about this many pixels: what lies closer covers itself. */
const stretches = 600;

/**
 * The points of a column between its gaps. Where there are more than a drawing can show, those of each
 * six-hundredth of the width become two, the lowest and the highest, in their order: no peak is lost.
 */
export function seriesRuns(
  { values }: Pick<SeriesColumn, 'values'>,
  positions: readonly number[],
  valueShare: (value: number) => number,
): SeriesRun[] {
  const runs: SeriesPoint[][] = [];
  let run: SeriesPoint[] | undefined;
  for (const [row, value] of values.entries()) {
    if (!value) {
      run = undefined;
      continue;
    }
    if (!run) {
      run = [];
      runs.push(run);
    }
    const { isDerived } = value;
    run.push({ x: positions[row] ?? 0, y: valueShare(value.value), isDerived });
  }
  return values.length <= 2 * stretches ? runs : runs.map(thinned);
}

function thinned(run: SeriesRun): SeriesRun {
  const byStretch = Map.groupBy(run, ({ x }) => Math.min(Math.floor(x * stretches), stretches - 1));
  return [...byStretch.values()].flatMap((points) => {
    const lowest = points.reduce((a, b) => (b.y < a.y ? b : a));
    const highest = points.reduce((a, b) => (b.y > a.y ? b : a));
    if (lowest === highest) return [lowest];
    return points.indexOf(lowest) < points.indexOf(highest) ? [lowest, highest] : [highest, lowest];
  });
}
