/** A point of a line that runs straight from one to the next. */
export type Knot = readonly [at: number, value: number];

/** The value of a line; beyond its ends, that of the end. Of two knots at one place the later counts. */
export function valueAt(knots: readonly Knot[], at: number): number {
  const index = knots.findLastIndex((knot) => knot[0] <= at);
  const from = knots[index];
  const to = knots[index + 1];
  if (!from) return to?.[1] ?? 0;
  if (!to) return from[1];
  return from[1] + (to[1] - from[1]) * ((at - from[0]) / (to[0] - from[0]));
}

/** A line seen from the other axis: what was its value is where it is. */
export function inverse(knots: readonly Knot[]): Knot[] {
  return knots.map(([at, value]) => [value, at]);
}
