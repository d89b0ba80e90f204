import { editDistance } from '../domain/edit-distance.ts';

const most = 4;

/**
 * The words that a misspelt one most likely meant: those with the fewest letters changed, at most one
 * in four, and at least one. Empty when none is near.
 */
export function nearestWords(word: string, words: Iterable<string>): string[] {
  let best: string[] = [];
  let distance = Math.max(1, Math.floor(word.length / 4)) + 1;
  for (const candidate of words) {
    const own = editDistance(word, candidate, distance + 1);
    if (own > distance || own >= Math.max(1, Math.floor(word.length / 4)) + 1) continue;
    if (own < distance) best = [];
    distance = own;
    best.push(candidate);
  }
  return best.slice(0, most);
}
