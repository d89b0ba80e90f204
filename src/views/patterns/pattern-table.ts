/** The numbers of a figure. */
export interface PatternTable {
  readonly caption: string;
  /** The first is that of the heads of rows. */
  readonly columns: readonly string[];
  readonly rows: readonly PatternTableRow[];
}

export interface PatternTableRow {
  readonly head: TableCell;
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly text: string;
  readonly href?: string | undefined;
  /** Words stand at the start of their cell, numbers at its end. */
  readonly isText?: boolean | undefined;
}
