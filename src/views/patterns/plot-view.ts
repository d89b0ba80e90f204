/** Incidents along an axis, in rows. Positions go from 0 at its beginning to 1 at its end. */
export interface PlotView {
  /** Unique on the page; the ids of its parts begin with it. */
  readonly id: string;
  readonly ticks: readonly PlotTick[];
  readonly rows: readonly PlotRow[];
}

export interface PlotTick {
  readonly at: number;
  readonly text: string;
  /** Whether a phone has no room for its word. */
  readonly isMinor: boolean;
}

export interface PlotRow {
  readonly name: string;
  /** Where all its incidents are, if they are anywhere together. */
  readonly href?: string | undefined;
  /** How many it has, how much is known of them, their median: `21 of 23 known`. */
  readonly texts: readonly string[];
  /** One an incident, from left to right; empty where they are too many to be told apart. */
  readonly dots: readonly PlotDot[];
  /** Instead of dots. */
  readonly bins: readonly PlotBin[];
  readonly median?: number | undefined;
}

export interface PlotDot {
  readonly at: number;
  readonly href: string;
  readonly words: string;
  readonly isExact: boolean;
}

/** A stretch of the axis and how many incidents lie on it. */
export interface PlotBin {
  readonly from: number;
  readonly to: number;
  /** Of its area, 1 for the tallest of the row. */
  readonly height: number;
  readonly href?: string | undefined;
  readonly words: string;
}

/** More incidents in a row than this stand in bins. */
export const mostDots = 40;
