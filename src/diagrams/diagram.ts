/** A Mermaid source that a page shows, with the words that stand for it where it cannot be seen. */
export interface DiagramRequest {
  /** The name of the drawing in the cache, from `diagramKey`. */
  readonly key: string;
  readonly source: string;
  readonly title: string;
  readonly description?: string | undefined;
}

/** What is wrong with a Mermaid source. Line and column count from 1, within the source as written. */
export interface DiagramProblem {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A finished drawing, or the reason why there is none. */
export type DiagramOutcome = { readonly svg: string } | { readonly problem: DiagramProblem };

export type Scheme = 'light' | 'dark';
