export const seriesKinds = ['line', 'step', 'bar', 'dot'] as const;
export type SeriesKind = (typeof seriesKinds)[number];

export const seriesScales = ['linear', 'log'] as const;
export type SeriesScale = (typeof seriesScales)[number];

/** With more columns than this, lines cannot be told apart. */
export const maximumColumns = 6;

/** What a writer asks to be plotted. */
export interface SeriesRequest {
  /** The name of a CSV file in the postmortem's own folder. */
  readonly file: string;
  /** The column of the positions, and those of the values. */
  readonly x: string;
  readonly y: readonly string[];
  readonly kind: SeriesKind;
  readonly scale: SeriesScale;
  /** Of the values, and of the positions. */
  readonly unit?: string | undefined;
  readonly xUnit?: string | undefined;
  /** What columns and names are called on the page, where that is not as in the file. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly title: string;
  /** What it shows, for readers who do not see it. */
  readonly description: string;
}

/** A value, `null` where there is none. One that no source prints but was worked out is derived. */
export type SeriesValue = { readonly value: number; readonly isDerived: boolean } | null;

export interface SeriesColumn {
  readonly name: string;
  readonly values: readonly SeriesValue[];
}

/** Where the values stand, row by row: at numbers or instants that never decrease, or under names. */
export type SeriesPositions =
  | { readonly kind: 'number'; readonly numbers: readonly number[] }
  | { readonly kind: 'time'; readonly instants: readonly string[] }
  | { readonly kind: 'name'; readonly names: readonly string[] };

/** A request with its checked numbers. Plain JSON. */
export interface Series extends SeriesRequest {
  readonly positions: SeriesPositions;
  readonly columns: readonly SeriesColumn[];
}
