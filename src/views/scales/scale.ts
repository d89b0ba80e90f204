/** How numbers lie along an axis. */
export interface Scale {
  /** Numbers that are written at the axis, ascending. */
  readonly ticks: readonly number[];
  /** Numbers between them that only have a line. */
  readonly minorTicks: readonly number[];
  /** Where a number lies, from 0 at the beginning to 1 at the end. */
  readonly share: (value: number) => number;
}

/** The multiples of `step` from `from` to `to`, both included. */
export function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step - 1e-9);
  const count = Math.floor(to / step + 1e-9) - first + 1;
  // Twelve digits: 3 times 0.1 is 0.30000000000000004.
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}
