/** A pattern that the lab cannot read: one sentence for whoever wrote it. */
export class PatternProblem extends Error {}

/** Walks over the text of a pattern. */
export class PatternReader {
  readonly source: string;
  #position = 0;

  constructor(source: string) {
    this.source = source;
  }

  get isAtEnd(): boolean {
    return this.#position >= this.source.length;
  }

  /** How many characters have been read. */
  get position(): number {
    return this.#position;
  }

  /** The rest of the pattern. */
  get rest(): string {
    return this.source.slice(this.#position);
  }

  /** Reads `text` if it comes next. */
  accept(text: string): boolean {
    const isNext = this.source.startsWith(text, this.#position);
    if (isNext) this.#position += text.length;
    return isNext;
  }

  /** Reads what matches here; `pattern` has the flag `y`. */
  acceptMatch(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#position;
    const found = pattern.exec(this.source)?.[0];
    this.#position += found?.length ?? 0;
    return found;
  }

  /** Reads one character, which is there. */
  next(): string {
    return this.source.charAt(this.#position++);
  }

  /** Refuses `found`, which begins at `position` from 0. */
  refuse(found: string, position: number, reason: string): never {
    throw new PatternProblem(`\`${found}\` at character ${position + 1} ${reason}`);
  }
}
