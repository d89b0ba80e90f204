/**
 * The level of each dot, from 0 at the bottom, so that no two that stand side by side are nearer than
 * `distance`. Positions ascend.
 */
export function stackDots(positions: readonly number[], distance: number): number[] {
  const lastOfLevel: number[] = [];
  return positions.map((position) => {
    const free = lastOfLevel.findIndex((last) => position - last >= distance);
    const level = free === -1 ? lastOfLevel.length : free;
    lastOfLevel[level] = position;
    return level;
  });
}
