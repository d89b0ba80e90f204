import { type CharacterSet, charactersBetween, negated, union } from './character-set.ts';
import type { PatternReader } from './pattern-reader.ts';
import { readEscape } from './read-escape.ts';

/** Reads a class such as `[^\s,a-z]` from behind its `[`, which stands at `start`. */
export function readClass(reader: PatternReader, start: number): CharacterSet {
  const isNegated = reader.accept('^');
  const sets: CharacterSet[] = [];
  while (!reader.accept(']')) {
    if (reader.isAtEnd) reader.refuse('[', start, 'is never closed.');
    sets.push(readMember(reader));
  }
  const all = union(sets);
  return isNegated ? negated(all) : all;
}

function readMember(reader: PatternReader): CharacterSet {
  const start = reader.position;
  const from = readCharacters(reader);
  if (!/^-[^\]]/.test(reader.rest)) return from;
  reader.next();
  const to = readCharacters(reader);
  const [first, last] = [onlyCode(from), onlyCode(to)];
  if (first === undefined || last === undefined || first > last)
    return reader.refuse(reader.source.slice(start, reader.position), start, 'is no range.');
  return charactersBetween(first, last);
}

function readCharacters(reader: PatternReader): CharacterSet {
  const start = reader.position;
  if (reader.accept('\\')) return readEscape(reader, start);
  return charactersBetween(reader.next().charCodeAt(0));
}

/** The code of a set of one character. */
function onlyCode({ ranges: [range, ...others], isNegated }: CharacterSet) {
  return range && range[0] === range[1] && others.length === 0 && !isNegated ? range[0] : undefined;
}
