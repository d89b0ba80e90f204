import type { Excerpt, Piece } from '../../search/excerpt.ts';

/** Pieces of text, those that were searched for as `<mark>`. */
export function markedNodes(pieces: readonly Piece[]): (Text | HTMLElement)[] {
  return pieces.map(({ text, isFound }) => {
    if (!isFound) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}

/** An excerpt, with a sign where the text goes on. */
export function excerptNodes({ pieces, hasMoreBefore, hasMoreAfter }: Excerpt) {
  return [hasMoreBefore ? '… ' : '', ...markedNodes(pieces), hasMoreAfter ? ' …' : ''];
}
