import type { TextPlace } from './manuscript.ts';

/** The line and column of the character at `offset`. */
export function placeAt(source: string, offset: number): TextPlace {
  const before = source.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
