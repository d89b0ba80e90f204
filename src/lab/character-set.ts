/** Character codes as ranges, the ends included. */
type Range = readonly [from: number, to: number];

export interface CharacterSet {
  readonly ranges: readonly Range[];
  readonly isNegated: boolean;
}

/** Whether the set has a character, by its UTF-16 code. */
export function contains({ ranges, isNegated }: CharacterSet, code: number): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to) !== isNegated;
}

/** The set of one character, or of all characters between two. */
export function charactersBetween(from: number, to = from): CharacterSet {
  return { ranges: [[from, to]], isNegated: false };
}

export function negated({ ranges, isNegated }: CharacterSet): CharacterSet {
  return { ranges, isNegated: !isNegated };
}

/** All characters of several sets. */
export function union(sets: readonly CharacterSet[]): CharacterSet {
  return { ranges: sets.flatMap(positiveRanges), isNegated: false };
}

/** What `.` stands for: everything but the ends of lines. */
export const anyCharacter = setOf(true, [10], [13], [0x2028, 0x2029]);

/** What `\d`, `\s` and `\w` stand for, as in JavaScript. */
export const digits = setOf(false, [48, 57]);
export const wordCharacters = setOf(false, [48, 57], [65, 90], [95], [97, 122]);
export const blanks = setOf(
  false,
  ...([[9, 13], [32], [0xa0], [0x1680], [0x2000, 0x200a], [0x2028, 0x2029]] as const),
  ...([[0x202f], [0x205f], [0x3000], [0xfeff]] as const),
);

const lastCode = 0xffff;

function setOf(isNegated: boolean, ...ranges: readonly (readonly [number, number?])[]) {
  return { ranges: ranges.map(([from, to = from]) => [from, to] as const), isNegated };
}

/** The ranges of a set without a negation: what lies between the ranges of one that has it. */
function positiveRanges({ ranges, isNegated }: CharacterSet): readonly Range[] {
  if (!isNegated) return ranges;
  const sorted = ranges.toSorted(([a], [b]) => a - b);
  const starts = [0, ...sorted.map(([, to]) => to + 1)];
  const ends = [...sorted.map(([from]) => from - 1), lastCode];
  return starts.map((from, index): Range => [from, ends[index] ?? lastCode]);
}
