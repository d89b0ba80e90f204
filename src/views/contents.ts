/** An entry of a page's table of contents. */
export interface ContentsEntry {
  readonly id: string;
  readonly text: string;
  readonly children: readonly ContentsEntry[];
}

/** A heading of a rendered body. */
export interface BodyHeading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** The story's own chapters: its headings of the highest level. */
export function storyContents(headings: readonly BodyHeading[]): ContentsEntry[] {
  const top = Math.min(...headings.map(({ depth }) => depth));
  return headings
    .filter(({ depth }) => depth === top)
    .map(({ id, text }) => ({ id, text, children: [] }));
}
