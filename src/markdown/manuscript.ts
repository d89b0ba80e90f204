import type { Html } from 'mdast';
import type { VFile } from 'vfile';
import type { SeriesRequest } from '../domain/series.ts';
import type { MarkdownWords } from '../i18n/en/markdown.ts';
import type { Lab } from '../lab/lab.ts';

/** What Markdown may refer to outside of its own file. */
export interface MarkdownContext {
  /** Relative to the project: `content/postmortems/x.md`. */
  readonly file: string;
  /** How many sources the record lists; `:src[9]` beyond it is a finding. */
  readonly sourceCount: number;
  /** Reads the label of `:time[…]`: a UTC instant, or one sentence that says what is wrong with it. */
  readonly resolveTime: (
    text: string,
  ) => { readonly instant: string } | { readonly problem: string };
  /** An internal build shows `:::internal` blocks; in any other they are a finding. */
  readonly isInternal?: boolean;
  /** Ids of the headings, in order, where they are not made from their texts. */
  readonly headingIds?: readonly string[] | undefined;
  /** The words that the pipeline adds; English by default. */
  readonly words?: MarkdownWords | undefined;
}

export type Position = NonNullable<Html['position']>;

/** Lines and columns count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export interface Heading extends TextPlace {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

/** A Mermaid fence. Its place is that of the first line inside the fence. */
export interface Diagram extends TextPlace {
  readonly key: string;
  readonly source: string;
  readonly title: string;
  readonly description: string | undefined;
}

/** An image, by its path as written. */
export interface Image extends TextPlace {
  readonly path: string;
  readonly alt: string;
}

/** A series to plot, which stands in the HTML as a slot with its number in the list. */
export interface PlacedSeries extends SeriesRequest, TextPlace {}

export interface Link extends TextPlace {
  readonly href: string;
}

/** A code block to highlight. */
export interface CodeBlock {
  readonly code: string;
  /** Classes of its lines, by their number from 1. */
  readonly lineClasses: ReadonlyMap<number, readonly string[]>;
  /** `undefined` for plain text. */
  readonly language: string | undefined;
  readonly title: string | undefined;
  /** The name of the region that a reader can focus and scroll; no two on a page are the same. */
  readonly label: string;
}

/** One Markdown file on its way through the pipeline: its context, and what the plugins find in it. */
export interface Manuscript {
  readonly context: MarkdownContext;
  readonly words: MarkdownWords;
  readonly headings: Heading[];
  readonly diagrams: Diagram[];
  readonly images: Image[];
  readonly series: PlacedSeries[];
  readonly links: Link[];
  readonly citations: Set<number>;
  readonly codeBlocks: CodeBlock[];
  readonly labs: Lab[];
  /** Where raw HTML stands. */
  readonly rawHtml: Position[];
  /** How often each region's label was wanted, to keep them apart. */
  readonly labels: Map<string, number>;
  text: string;
}

declare module 'vfile' {
  interface DataMap {
    manuscript: Manuscript;
  }
}

/** The manuscript that `index.ts` put into the file. */
export function manuscriptOf(file: VFile): Manuscript {
  const { manuscript } = file.data;
  if (!manuscript) throw new Error('This plugin runs only within the pipeline of index.ts.');
  return manuscript;
}

/** `label`, or `label (2)` when the page has that one already: landmarks need names of their own. */
export function uniqueLabel({ labels }: Manuscript, label: string): string {
  const count = (labels.get(label) ?? 0) + 1;
  labels.set(label, count);
  return count === 1 ? label : `${label} (${count})`;
}
