import { isCompound, wordsIn } from './words-in.ts';

/** What a text asks for. Every incident that is found has all of it. */
export interface TextQuery {
  /** Whole words and names, in the order in which they were typed. */
  readonly words: readonly string[];
  /** The word that is still being typed: what begins with it counts too. */
  readonly beginning?: string | undefined;
  /** Words that stand one after the other. */
  readonly phrases: readonly (readonly string[])[];
}

/** Reads words and `"phrases"`. The last word is a beginning unless a space or a quote follows it. */
export function readTextQuery(text: string): TextQuery {
  const phrases: string[][] = [];
  const rest = text.replaceAll(/"([^"]*)"/g, (_, phrase: string) => {
    const words = termsOf(phrase);
    if (words.length > 0) phrases.push(words);
    return ' ';
  });
  const words = namesOf(rest);
  const last = /[\p{L}\p{M}\p{N}]$/u.test(rest) ? words.pop() : undefined;
  return { words, beginning: last, phrases };
}

/** Names whole, without their parts; each once. */
function namesOf(text: string) {
  const all = wordsIn(text);
  const names = all.filter(({ term }) => isCompound(term));
  const words = all.filter(
    ({ term, start, end }) =>
      isCompound(term) || !names.some((name) => name.start <= start && end <= name.end),
  );
  return [...new Set(words.map(({ term }) => term))];
}

function termsOf(phrase: string) {
  return wordsIn(phrase)
    .map(({ term }) => term)
    .filter((term) => !isCompound(term));
}
