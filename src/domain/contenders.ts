import { holdingsOf, visitOthers } from './holders.ts';

const most = 12;

type Weighed = ReadonlyMap<string, { readonly strength: number }>;

/**
 * Finds, for one's place in a library, the places of those that share the most with it, without a look
 * at each of the others.
 */
export function createContenders(library: readonly Weighed[]) {
  const holdings = holdingsOf(library.map((values) => [...values.keys()]));
  // An array, since a map of places takes several times as long.
  const sums = new Float64Array(library.length);
  return (place: number): number[] => {
    const touched: number[] = [];
    for (const holding of holdings[place] ?? []) {
      const strength = library[place]?.get(holding.value)?.strength ?? 0;
      visitOthers(holding, (other) => {
        if (sums[other] === 0) touched.push(other);
        sums[other] = (sums[other] ?? 0) + strength;
      });
    }
    const best = largest(touched, sums, most);
    for (const other of touched) sums[other] = 0;
    return best;
  };
}

/** So many places with the largest sums, the largest first; of equal ones the earlier place. */
function largest(places: readonly number[], sums: Float64Array, count: number): number[] {
  const isBefore = (a: number, b: number) => {
    const difference = (sums[a] ?? 0) - (sums[b] ?? 0);
    return difference === 0 ? a < b : difference > 0;
  };
  const best: number[] = [];
  for (const place of places) {
    const last = best.at(-1);
    if (best.length === count && last !== undefined && isBefore(last, place)) continue;
    const index = best.findIndex((other) => isBefore(place, other));
    best.splice(index === -1 ? best.length : index, 0, place);
    if (best.length > count) best.pop();
  }
  return best;
}
