/**
 * What Mermaid threw, as plain data: the parsers behind its diagram types throw three different
 * shapes, and this one can cross from the browser to Node.
 */
export interface ParserFailure {
  /** The message of Mermaid, in its words. */
  readonly message: string;
  readonly kind: 'syntax' | 'unknown-type' | 'front-matter' | 'other';
  /** From 1, within the text that Mermaid parses: without front matter, directives and comments. */
  readonly line?: number;
  readonly column?: number;
  /** The text that was not expected; empty at the end of the source. */
  readonly found?: string;
  /** The names of the tokens that would have been right, as the grammar calls them. */
  readonly expected: readonly string[];
}

export function describeFailure(error: unknown): ParserFailure {
  const thrown: ThrownByMermaid = typeof error === 'object' && error !== null ? error : {};
  const message = String(thrown.message ?? error);
  if (thrown.name === 'UnknownDiagramError') return { message, kind: 'unknown-type', expected: [] };
  if (thrown.mark !== undefined) return frontMatterFailure(thrown, message);
  if (thrown.result !== undefined) return langiumFailure(thrown.result, message);
  if (thrown.hash !== undefined) return jisonFailure(thrown.hash, message);
  return { message, kind: 'other', expected: [] };
}

/** The shapes of jison (`hash`), langium (`result`) and js-yaml (`mark`), as far as we read them. */
interface ThrownByMermaid {
  readonly name?: string;
  readonly message?: string;
  readonly hash?: JisonHash;
  readonly result?: LangiumResult;
  readonly mark?: { readonly line: number; readonly column: number };
  readonly reason?: string;
}

interface JisonHash {
  readonly text?: string;
  readonly expected?: readonly string[];
  readonly line?: number;
  readonly loc?: { readonly last_line: number; readonly last_column: number };
}

interface LangiumResult {
  readonly parserErrors: readonly {
    readonly message: string;
    readonly token: {
      readonly image: string;
      readonly startLine?: number;
      readonly startColumn?: number;
    };
  }[];
  readonly lexerErrors: readonly { readonly line?: number; readonly column?: number }[];
}

/** `loc` is where the last good token ends; `line` alone, of lexical errors, counts from 0. */
function jisonFailure(hash: JisonHash, message: string): ParserFailure {
  const { loc, line } = hash;
  const found = hash.text ?? '';
  if (loc === undefined && line === undefined)
    return { message, kind: 'other', found, expected: [] };
  return {
    message,
    kind: 'syntax',
    line: loc?.last_line ?? (line ?? 0) + 1,
    column: (loc?.last_column ?? 0) + 1,
    ...(loc && { found }),
    expected: (hash.expected ?? []).map((name) => name.replaceAll("'", '')),
  };
}

/** An unreadable character comes first: the parser errors are its consequence. */
function langiumFailure(result: LangiumResult, message: string): ParserFailure {
  const [unreadable] = result.lexerErrors;
  const [misplaced] = result.parserErrors;
  const line = unreadable?.line ?? misplaced?.token.startLine;
  const column = unreadable?.column ?? misplaced?.token.startColumn;
  return {
    message,
    kind: 'syntax',
    ...(Number.isFinite(line) && line !== undefined && { line }),
    ...(Number.isFinite(column) && column !== undefined && { column }),
    ...(!unreadable && misplaced && { found: misplaced.token.image }),
    expected: [...(misplaced?.message.matchAll(/of type '(\w+)'|\[(\w+)\]/g) ?? [])].map(
      ([, single, listed]) => single ?? listed ?? '',
    ),
  };
}

/** YAML counts lines from 0 below the opening `---`; the caller adds that line. */
function frontMatterFailure(thrown: ThrownByMermaid, message: string): ParserFailure {
  return {
    message: thrown.reason ?? message,
    kind: 'front-matter',
    line: (thrown.mark?.line ?? 0) + 1,
    column: (thrown.mark?.column ?? 0) + 1,
    expected: [],
  };
}
