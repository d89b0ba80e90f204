import { wordsIn } from './words-in.ts';

/** A piece of text, and whether it is one that was searched for. */
export interface Piece {
  readonly text: string;
  readonly isFound: boolean;
}

/** Part of a text around the words that were searched for. */
export interface Excerpt {
  readonly pieces: readonly Piece[];
  /** How many different terms are in it. */
  readonly found: number;
  readonly hasMoreBefore: boolean;
  readonly hasMoreAfter: boolean;
}

/**
 * The stretch of about `length` words with the most different terms in it, or `undefined` when the
 * text has none. Of two that are equal the first is taken.
 */
export function excerpt(
  text: string,
  terms: ReadonlySet<string>,
  length: number,
): Excerpt | undefined {
  const words = wordsIn(text);
  const hits = words.filter(({ term }) => terms.has(term));
  if (hits.length === 0) return undefined;
  let best = { found: 0, from: 0 };
  for (const { position } of hits) {
    const inside = hits.filter(
      (hit) => hit.position >= position && hit.position < position + length,
    );
    const found = new Set(inside.map(({ term }) => term)).size;
    if (found > best.found) best = { found, from: position };
  }
  const last = words.at(-1)?.position ?? 0;
  // A few words before the first hit, so that it can be understood.
  const lead = Math.floor(length / 4);
  const from = Math.max(0, Math.min(best.from - lead, last - length + 1));
  const to = Math.min(last, from + length - 1);
  const start = from === 0 ? 0 : (words.find(({ position }) => position === from)?.start ?? 0);
  const end =
    to === last
      ? text.length
      : (words.findLast(({ position }) => position === to)?.end ?? text.length);
  return {
    pieces: pieces(text, hits, start, end),
    found: best.found,
    hasMoreBefore: from > 0,
    hasMoreAfter: to < last,
  };
}

/** The whole text in pieces, with its hits. */
export function markedText(text: string, terms: ReadonlySet<string>): readonly Piece[] {
  const hits = wordsIn(text).filter(({ term }) => terms.has(term));
  return pieces(text, hits, 0, text.length);
}

function pieces(
  text: string,
  hits: readonly { readonly start: number; readonly end: number }[],
  start: number,
  end: number,
): Piece[] {
  const found: Piece[] = [];
  let done = start;
  // Of a name and its first part, which begin together, the name.
  const inOrder = hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const hit of inOrder) {
    if (hit.start < done || hit.end > end) continue;
    if (hit.start > done) found.push({ text: text.slice(done, hit.start), isFound: false });
    found.push({ text: text.slice(hit.start, hit.end), isFound: true });
    done = hit.end;
  }
  if (done < end) found.push({ text: text.slice(done, end), isFound: false });
  return found;
}
