import { editDistance } from './edit-distance.ts';

/**
 * The candidate that a misspelt word most likely meant, or `undefined` when none is near: at most a
 * third of its letters, and at least one, may differ. Case differences count less than letters.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 0.5;
  for (const candidate of candidates) {
    const folded = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
    const distance = folded + (folded < 1 && word !== candidate ? 0.5 : 0);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}
