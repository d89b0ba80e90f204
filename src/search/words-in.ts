/** A word of a text. */
export interface Word {
  /** As it is searched: without case and accents. */
  readonly term: string;
  /** Its place among the words of the text, from 0. */
  readonly position: number;
  /** Where it stands in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const names = /[\p{L}\p{M}\p{N}]+(?:[-_.:/@+][\p{L}\p{M}\p{N}]+)*/gu;
const parts = /[\p{L}\p{M}\p{N}]+/gu;
const longestTerm = 48;

/**
 * The words of a text in its order. A name that has signs in it, such as `us-east-1` or `13:42`, gives
 * its parts and after them itself, at the place of its first part.
 */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  let position = 0;
  for (const { 0: name, index: start } of text.matchAll(names)) {
    const first = position;
    const own = [...name.matchAll(parts)];
    for (const { 0: part, index } of own)
      words.push({
        term: folded(part),
        position: position++,
        start: start + index,
        end: start + index + part.length,
      });
    if (own.length > 1 && name.length <= longestTerm)
      words.push({ term: folded(name), position: first, start, end: start + name.length });
  }
  return words;
}

/** A word without what readers leave out when they type: `Réseau` and `reseau` are one. */
export function folded(word: string): string {
  // Most words have nothing to fold, and looking is cheaper than folding.
  const plain = /^[ -~]*$/.test(word)
    ? word
    : word
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replaceAll(/œ/gi, 'oe')
        .replaceAll(/æ/gi, 'ae');
  return plain.toLowerCase().slice(0, longestTerm);
}

/** Whether a term is a name with signs in it, of several parts. */
export function isCompound(term: string): boolean {
  return /[-_.:/@+]/.test(term);
}
