/**
 * Moves positions apart until neighbours are `distance` from each other, as little as can be and, as
 * far as there is room, between `from` and `to`. The result is in the order of the input.
 */
export function spread(
  positions: readonly number[],
  distance: number,
  from: number,
  to: number,
): number[] {
  const order = positions.map((_, index) => index).toSorted((a, b) => at(a) - at(b));
  const moved = new Map<number, number>();
  let free = from;
  for (const index of order) {
    moved.set(index, Math.max(at(index), free));
    free = (moved.get(index) ?? 0) + distance;
  }
  let limit = to;
  for (const index of order.toReversed()) {
    moved.set(index, Math.min(moved.get(index) ?? 0, limit));
    limit = (moved.get(index) ?? 0) - distance;
  }
  return positions.map((position, index) => moved.get(index) ?? position);

  function at(index: number) {
    return positions[index] ?? 0;
  }
}
