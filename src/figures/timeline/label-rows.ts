/** A label that wants to stand beside the line that leads down to its mark. */
export interface WantedLabel {
  /** Of the mark, and how wide the label is, in pixels of a drawing as narrow as it gets. */
  readonly x: number;
  readonly width: number;
}

export interface PlacedLabel<Label extends WantedLabel> {
  readonly label: Label;
  /** Row 0 is nearest to the marks. */
  readonly row: number;
  /** Which way the label runs from its line. */
  readonly side: 'right' | 'left';
}

export interface LabelMeasures {
  readonly width: number;
  readonly rows: number;
  /** Least space between two labels, and between a label and a line that is not its own. */
  readonly betweenLabels: number;
  readonly besideLine: number;
}

/**
 * Gives each label a row such that no label touches another one or the line of another one. Labels
 * come in the order in which they choose; one that finds no place is left out. As a drawing grows,
 * marks move apart and labels keep their size, so what is placed at the narrowest stays apart.
 */
export function placeLabels<Label extends WantedLabel>(
  labels: readonly Label[],
  measures: LabelMeasures,
): PlacedLabel<Label>[] {
  const placed: PlacedLabel<Label>[] = [];
  for (const label of labels) {
    const places = possiblePlaces(label, measures);
    const free = places.find(
      (place) => !placed.some((other) => isTouching(place, other, measures)),
    );
    if (free) placed.push(free);
  }
  return withoutEmptyRows(placed);
}

/**
 * To the right in the lowest row that is free; what has no room there runs to the left in the
 * highest, where it is in the way of no line.
 */
function possiblePlaces<Label extends WantedLabel>(
  label: Label,
  { width, rows }: LabelMeasures,
): PlacedLabel<Label>[] {
  const all = Array.from({ length: rows }, (_, row) => row);
  const right = all.map((row) => ({ label, row, side: 'right' }) as const);
  const left = all.toReversed().map((row) => ({ label, row, side: 'left' }) as const);
  return [...right, ...left].filter((place) => {
    const [from, to] = extent(place);
    return from >= 0 && to <= width;
  });
}

function isTouching(
  a: PlacedLabel<WantedLabel>,
  b: PlacedLabel<WantedLabel>,
  { betweenLabels, besideLine }: LabelMeasures,
): boolean {
  if (a.row === b.row) {
    const [aFrom, aTo] = extent(a);
    const [bFrom, bTo] = extent(b);
    return aFrom < bTo + betweenLabels && bFrom < aTo + betweenLabels;
  }
  // The line of the higher one passes the row of the lower one.
  const [lower, higher] = a.row < b.row ? [a, b] : [b, a];
  const [from, to] = extent(lower);
  return higher.label.x > from - besideLine && higher.label.x < to + besideLine;
}

function withoutEmptyRows<Label extends WantedLabel>(placed: readonly PlacedLabel<Label>[]) {
  const used = [...new Set(placed.map(({ row }) => row))].toSorted((a, b) => a - b);
  return placed.map((place) => ({ ...place, row: used.indexOf(place.row) }));
}

function extent({ label: { x, width }, side }: PlacedLabel<WantedLabel>): [number, number] {
  return side === 'right' ? [x, x + width] : [x - width, x];
}
