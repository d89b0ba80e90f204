import { anyCharacter, type CharacterSet, charactersBetween } from './character-set.ts';
import { type Item, once, type Pattern, type Repetition } from './pattern.ts';
import { PatternProblem, PatternReader } from './pattern-reader.ts';
import { readClass } from './read-class.ts';
import { readEscape } from './read-escape.ts';

/**
 * Reads a regular expression as JavaScript would: characters, `.`, classes, groups, `|`, `^`, `$`,
 * and `*`, `+`, `?`, greedy or lazy. All else that could stand there is a problem, in one sentence.
 */
export function readPattern(
  source: string,
): Readonly<{ pattern: Pattern; problem?: never } | { pattern?: never; problem: string }> {
  try {
    const reader = new PatternReader(source);
    const pattern = readChoice(reader);
    if (!reader.isAtEnd) reader.refuse(')', reader.position, 'closes no group.');
    return { pattern };
  } catch (error) {
    if (error instanceof PatternProblem) return { problem: error.message };
    throw error;
  }
}

function readChoice(reader: PatternReader): Pattern {
  const branches: Pattern[] = [];
  do branches.push(readSequence(reader));
  while (reader.accept('|'));
  const [only] = branches;
  return only && branches.length === 1 ? only : { kind: 'choice', branches };
}

function readSequence(reader: PatternReader): Pattern {
  const parts: Pattern[] = [];
  while (!reader.isAtEnd && !/^[|)]/.test(reader.rest)) parts.push(readRepeated(reader));
  return { kind: 'sequence', parts };
}

function readRepeated(reader: PatternReader): Pattern {
  const start = reader.position;
  const part = readPart(reader);
  const repetition = readRepetition(reader);
  if (repetition === once) return part;
  if (part.kind !== 'item') return { kind: 'repeat', part, repetition };
  if (part.item.kind !== 'characters')
    return reader.refuse(reader.source.slice(start, reader.position), start, 'repeats an anchor.');
  return itemOf({ ...part.item, repetition });
}

function readRepetition(reader: PatternReader): Repetition {
  const start = reader.position;
  const sign = reader.acceptMatch(/[*+?]|\{\d+(?:,\d*)?\}/y);
  if (!sign) return once;
  if (sign.length > 1) reader.refuse(sign, start, 'counts repetitions, which the lab cannot.');
  const isLazy = reader.accept('?');
  const further = reader.acceptMatch(/[*+?]/y);
  if (further) reader.refuse(further, reader.position - 1, 'repeats what is repeated already.');
  return { isOptional: sign !== '+', isEndless: sign !== '?', isLazy };
}

function readPart(reader: PatternReader): Pattern {
  const start = reader.position;
  if (reader.accept('(')) return readGroup(reader, start);
  if (reader.accept('[')) return characters(readClass(reader, start));
  if (reader.accept('\\')) return characters(readEscape(reader, start));
  if (reader.accept('^')) return itemOf({ kind: 'start' });
  if (reader.accept('$')) return itemOf({ kind: 'end' });
  if (reader.accept('.')) return characters(anyCharacter);
  const sign = reader.acceptMatch(/[*+?]|\{\d+(?:,\d*)?\}/y);
  if (sign) reader.refuse(sign, start, 'has nothing before it to repeat.');
  return characters(charactersBetween(reader.next().charCodeAt(0)));
}

function readGroup(reader: PatternReader, start: number): Pattern {
  const sign = reader.acceptMatch(/\?(?:<?[=!]|<\w+>|[^:]?)/y);
  if (sign === '?' ? !reader.accept(':') : sign)
    reader.refuse(`(${sign}`, start, 'is a group of a kind that the lab does not know.');
  const inside = readChoice(reader);
  if (!reader.accept(')')) reader.refuse('(', start, 'is never closed.');
  // A group counts as one part, whatever is in it.
  return inside.kind === 'item' ? { kind: 'sequence', parts: [inside] } : inside;
}

function characters(set: CharacterSet): Pattern {
  return itemOf({ kind: 'characters', set, repetition: once });
}

function itemOf(item: Item): Pattern {
  return { kind: 'item', item };
}
