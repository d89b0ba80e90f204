/**
 * Lanes for dots along a line, so that none covers another: 0 on the line, then 1, -1, 2, -2 … beside
 * it. `shares` ascend; dots of one lane are at least `distance` from each other.
 */
export function swarmLanes(shares: readonly number[], distance: number): number[] {
  const ends: number[] = [];
  return shares.map((share) => {
    const free = ends.findIndex((end) => share - end >= distance);
    const index = free === -1 ? ends.length : free;
    ends[index] = share;
    return index % 2 === 0 ? 0 - index / 2 : (index + 1) / 2;
  });
}
