import {
  blanks,
  type CharacterSet,
  charactersBetween,
  digits,
  negated,
  wordCharacters,
} from './character-set.ts';
import type { PatternReader } from './pattern-reader.ts';

const named: ReadonlyMap<string, CharacterSet> = new Map([
  ['d', digits],
  ['D', negated(digits)],
  ['s', blanks],
  ['S', negated(blanks)],
  ['w', wordCharacters],
  ['W', negated(wordCharacters)],
  ['t', charactersBetween(9)],
  ['n', charactersBetween(10)],
  ['v', charactersBetween(11)],
  ['f', charactersBetween(12)],
  ['r', charactersBetween(13)],
]);

/** Reads what stands behind a backslash, which is at `start`: `\d`, `\u200c`, `\"`. */
export function readEscape(reader: PatternReader, start: number): CharacterSet {
  const code = reader.acceptMatch(/u[\da-f]{4}|x[\da-f]{2}/iy);
  if (code) return charactersBetween(Number.parseInt(code.slice(1), 16));
  if (reader.isAtEnd) reader.refuse('\\', start, 'has nothing behind it.');
  const letter = reader.next();
  const set = named.get(letter);
  if (set) return set;
  if (/[\da-z]/i.test(letter))
    reader.refuse(`\\${letter}`, start, 'has no meaning that the lab knows.');
  return charactersBetween(letter.charCodeAt(0));
}
