/** A source as the parsers of Mermaid get it, with the way back to what the author wrote. */
export interface CleanedSource {
  readonly text: string;
  /** Turns a place in `text` into a place in the source. All numbers count from 1. */
  readonly place: (line: number, column: number) => Place;
  /** The same for an offset into `text`. */
  readonly placeOfOffset: (offset: number) => Place;
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The front matter, fences included, as Mermaid finds it. Group 2 is what stands between them. */
export const FRONT_MATTER = /^([^\S\n]*---\s*\n)([\s\S]*?\n)?[^\S\n]*---\s*\n/g;

/** A directive such as `%%{init: …}%%`, as Mermaid finds it. */
export const DIRECTIVE = /%%{\s*(?:(\w+)\s*:|(\w+))\s*(?:(\w+)|((?:(?!}%%).|\n)*))?\s*(?:}%%)?/g;

const COMMENT = /^\s*%%(?!{)[^\n]+\n?/gm;
const LEADING_SPACE = /^\s+/g;

/**
 * Cuts from a source what Mermaid cuts before it parses, in the same order. Mermaid reports lines of
 * the rest; a writer needs those of the whole.
 */
export function cleanSource(source: string): CleanedSource {
  const normalised = source.replace(/\r\n?/g, '\n');
  const whole: Cut = { text: normalised, offsets: [...normalised.split('').keys()] };
  const { text, offsets } = [FRONT_MATTER, DIRECTIVE, COMMENT, LEADING_SPACE].reduce(cutOut, whole);
  const placeOfOffset = (offset: number) =>
    placeIn(normalised, offsets[offset] ?? normalised.trimEnd().length);
  return {
    text,
    placeOfOffset,
    place: (line, column) => placeOfOffset(offsetIn(text, line, column)),
  };
}

/** Text that is left, and for each of its characters the offset in the source. */
interface Cut {
  readonly text: string;
  readonly offsets: readonly number[];
}

function cutOut({ text, offsets }: Cut, pattern: RegExp): Cut {
  const isCut = new Set<number>();
  for (const { index, 0: match } of text.matchAll(pattern)) {
    for (let at = index; at < index + match.length; at += 1) isCut.add(at);
  }
  return {
    text: text
      .split('')
      .filter((_, at) => !isCut.has(at))
      .join(''),
    offsets: offsets.filter((_, at) => !isCut.has(at)),
  };
}

/** The offset of a place. One past the end of a line or of the text is a place too. */
function offsetIn(text: string, line: number, column: number): number {
  const lines = text.split('\n');
  const own = lines[line - 1];
  if (own === undefined) return text.length;
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  return before + Math.min(column - 1, own.length);
}

export function placeIn(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
