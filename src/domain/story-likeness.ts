import type { Incident } from './incident.ts';
import { rarity } from './rarity.ts';
import { storyWords } from './story-words.ts';

/** Words that are less rare are in too many stories to tell one from another. */
const leastRarity = 0.5;

/**
 * Compares the words in which the incidents of a library are told: gives for two places in it the
 * cosine of the two texts, in which a word weighs as much as it is rare. 1 for the same words; the same
 * number from both sides.
 */
export function createStoryLikeness(incidents: readonly Incident[]) {
  const { stories, counts } = numberWords(incidents.map(storyWords));
  const squares = counts.map((count) => {
    const weight = rarity(count, incidents.length);
    return weight < leastRarity ? 0 : weight ** 2;
  });
  const sumOf = (words: Iterable<number>) => {
    let sum = 0;
    for (const word of words) sum += squares[word] ?? 0;
    return sum;
  };
  const lengths = stories.map((words) => Math.sqrt(sumOf(words)));
  return (place: number, other: number): number => {
    const length = (lengths[place] ?? 0) * (lengths[other] ?? 0);
    return length > 0 ? sumOf(sharedNumbers(stories[place], stories[other])) / length : 0;
  };
}

/** Each story as the ascending numbers of its words, and of how many stories each number is a word. */
function numberWords(texts: readonly (readonly string[])[]) {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const stories = texts.map((words) =>
    Uint32Array.from(words, (word) => {
      const number = numbers.get(word) ?? counts.push(0) - 1;
      numbers.set(word, number);
      counts[number] = (counts[number] ?? 0) + 1;
      return number;
    }).sort(),
  );
  return { stories, counts };
}

/** What two ascending lists both hold. */
function sharedNumbers(a: Uint32Array = new Uint32Array(), b: Uint32Array = new Uint32Array()) {
  const shared: number[] = [];
  let inB = 0;
  for (const number of a) {
    while ((b[inB] ?? Number.POSITIVE_INFINITY) < number) inB++;
    if (b[inB] === number) shared.push(number);
  }
  return shared;
}
