/** A library of so many or more is measured by shares, not by counts. */
const enough = 31;

/**
 * How much it says that two of `total` incidents have what `count` of them have: next to 0 for what
 * all have, 1 for what only those two have or, in a large library, one in sixteen, and more for what is
 * rarer still. The inverse document frequency on a scale that small libraries can reach.
 */
export function rarity(count: number, total: number): number {
  return Math.log((total + 1) / count) / Math.log((Math.min(total, enough) + 1) / 2);
}
