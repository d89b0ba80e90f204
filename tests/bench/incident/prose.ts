import type { Lexicon } from './lexicon.ts';
import type { Random } from './random.ts';

/** A sentence of about fourteen words. */
export function sentence(random: Random, lexicon: Lexicon): string {
  const { openings, subjects, actions, objects, circumstances } = lexicon;
  const core = [subjects, actions, objects, circumstances].map((part) => random.pick(part));
  const words =
    random.integer(0, 2) === 0 ? `${random.pick(openings)}, ${core.join(' ')}` : core.join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** A short sentence without marks, for a field of the record. */
export function plainSentence(random: Random, lexicon: Lexicon): string {
  return sentence(random, lexicon).replaceAll(/\*\*|`|\[|\]\([^)]*\)|"/g, '');
}

export function paragraph(random: Random, lexicon: Lexicon, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(random, lexicon)).join(' ');
}
