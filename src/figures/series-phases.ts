import type { SeriesPhase } from '../views/series-plot.ts';
import type { PlotFrame } from './series-axes.ts';
import { element, percent, type Svg, text } from './svg.ts';

/** The rows on which the names of phases stand above a plot, so that none covers another. */
interface PhaseRows {
  readonly count: number;
  readonly placed: readonly PlacedPhase[];
}

interface PlacedPhase {
  readonly phase: SeriesPhase;
  readonly narrow: RowPlace;
  readonly wide: RowPlace;
}

/** `isAtEnd`: the name ends where the phase does, since it would leave the drawing otherwise. */
interface RowPlace {
  readonly row: number;
  readonly isAtEnd: boolean;
}

/** The widths, in pixels, that a plot has at least on a phone and beside its labels on a screen. */
const [narrowWidth, wideWidth] = [220, 380];
const letterWidth = 7.4;

export function phaseRows(phases: readonly SeriesPhase[]): PhaseRows {
  const narrow = place(phases, narrowWidth);
  const wide = place(phases, wideWidth);
  const first: RowPlace = { row: 0, isAtEnd: false };
  const placed = phases.map((phase, index) => ({
    phase,
    narrow: narrow[index] ?? first,
    wide: wide[index] ?? first,
  }));
  return { placed, count: Math.max(0, ...narrow.map(({ row }) => row + 1)) };
}

/** Gives each name the first row in which it is clear of those before. */
function place(phases: readonly SeriesPhase[], width: number): RowPlace[] {
  const taken: { row: number; from: number; to: number }[] = [];
  return phases.map(({ title, from, to }) => {
    const length = title.length * letterWidth + 8;
    const isAtEnd = from * width + length > width;
    const start = isAtEnd ? to * width - length : from * width;
    const end = start + length;
    const isFree = (row: number) =>
      taken.every((other) => other.row !== row || other.to <= start || other.from >= end);
    const row = phases.findIndex((_, index) => isFree(index));
    taken.push({ row, from: start, to: end });
    return { row, isAtEnd };
  });
}

/** Shades each phase and writes its name above; a line at its beginning leads to the name. */
export function phaseBands(
  { placed }: PhaseRows,
  { bottom }: PlotFrame,
  top: (row: number) => number,
): Svg[] {
  const highest = top(0);
  const bands = placed.map(({ phase: { name, from, to } }) =>
    element('rect', {
      class: `plot-phase plot-phase-${name}`,
      x: percent(from),
      width: percent(to - from),
      y: highest,
      height: bottom - highest,
    }),
  );
  const names = (size: 'narrow' | 'wide') =>
    element(
      'g',
      { class: `labels-${size}` },
      ...placed.map((entry) => phaseName(entry.phase, entry[size], top)),
    );
  return placed.length === 0 ? [] : [...bands, names('narrow'), names('wide')];
}

function phaseName(
  { title, from, to }: SeriesPhase,
  place: RowPlace,
  top: (row: number) => number,
) {
  const { row, isAtEnd } = place;
  return element(
    'text',
    {
      class: 'plot-phase-name',
      x: percent(isAtEnd ? to : from),
      dx: isAtEnd ? -4 : 4,
      y: top(row) + 11,
      'text-anchor': isAtEnd ? 'end' : 'start',
    },
    text(title),
  );
}
