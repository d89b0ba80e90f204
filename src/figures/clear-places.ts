import type { SeriesLine } from '../views/series-plot.ts';
import { heightOf, type PlotFrame } from './series-axes.ts';

/** A name that is to stand at the right edge of a plot. */
interface Wanted {
  /** The share of the width at which it begins. */
  readonly from: number;
  /** Where it would best stand, in pixels from the top. */
  readonly y: number;
}

interface Span {
  readonly highest: number;
  readonly lowest: number;
}

/**
 * A height for each name at which it covers neither a line nor another name, as near as can be to the
 * wanted one. Where lines leave no room at all it covers them rather than another name.
 */
export function clearPlaces(
  names: readonly Wanted[],
  lines: readonly SeriesLine[],
  frame: PlotFrame,
  height: number,
): number[] {
  const places: number[] = [];
  for (const { from, y } of names) {
    const taken = places.map((place) => ({ highest: place, lowest: place }));
    const drawn = lines.flatMap((line) => spansFrom(line, from, frame));
    const near = heightsBy(y, frame, height);
    const isClear = (spans: readonly Span[], distance: number) => (place: number) =>
      spans.every(
        ({ highest, lowest }) => place + distance <= highest || place - distance >= lowest,
      );
    const free = near.filter(isClear(taken, height));
    places.push(free.find(isClear(drawn, height * 0.6)) ?? free[0] ?? y);
  }
  return places;
}

/** Heights at which a name may stand, nearest first. */
function heightsBy(y: number, { top, bottom }: PlotFrame, height: number): number[] {
  const step = height / 4;
  const count = Math.floor((bottom - top - height) / step) + 1;
  return Array.from({ length: count }, (_, index) => top + height / 2 + index * step).toSorted(
    (a, b) => Math.abs(a - y) - Math.abs(b - y),
  );
}

/** How far up and down a line reaches, piece by piece, to the right of a share of the width. */
function spansFrom({ runs }: SeriesLine, from: number, frame: PlotFrame): Span[] {
  return runs.flatMap((run) =>
    run.flatMap((point, index) => {
      if (point.x < from) return [];
      const before = run[index - 1] ?? point;
      const share = before.x < from ? (from - before.x) / (point.x - before.x) : 0;
      const entry = before.y + share * (point.y - before.y);
      const heights = [heightOf(entry, frame), heightOf(point.y, frame)];
      return [{ highest: Math.min(...heights), lowest: Math.max(...heights) }];
    }),
  );
}
