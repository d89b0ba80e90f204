import type { DiagramProblem } from '../diagram.ts';
import { MAX_SOURCE_CHARACTERS } from '../diagram-config.ts';
import { cleanSource } from './cleaned-source.ts';

/** Finds what Mermaid accepts and then draws as a question mark, as plain text, or not at all. */
export function findUndrawableContent(source: string): DiagramProblem[] {
  const cleaned = cleanSource(source);
  const contents = UNDRAWABLE.flatMap(({ pattern, explain }) =>
    [...cleaned.text.matchAll(pattern)].map((match) => ({
      ...cleaned.placeOfOffset(match.index),
      message: explain(match[0]),
    })),
  );
  return [...tooLong(source), ...contents];
}

interface Undrawable {
  readonly pattern: RegExp;
  readonly explain: (found: string) => string;
}

const UNDRAWABLE: readonly Undrawable[] = [
  {
    pattern:
      /\bicon:\s*("[^"\n]*"|'[^'\n]*'|[\w:-]+)|::icon\([^)\n]*\)|(?<!:)\bicon\([\w-]+:[\w-]+\)/g,
    explain: (found) => `Unexpected icon \`${found}\`. Diagrams have no icons; write a word.`,
  },
  {
    pattern: /(?<![\w-])fa[bklrs]?:fa-[\w-]+/g,
    explain: (found) => `Unexpected icon \`${found}\`. Diagrams have no icons; write a word.`,
  },
  {
    pattern: /(?<=\()(?!fa[bklrs]?:)[a-z][\w-]*:[\w-]+(?=\)\[)/g,
    explain: (found) =>
      `Unexpected icon \`${found}\`, expected \`cloud\`, \`database\`, \`disk\`, \`internet\` or \`server\`.`,
  },
  {
    pattern: /<img\b[^>]*>?|\bimg:\s*("[^"\n]*"|'[^'\n]*')/gi,
    explain: () => 'Unexpected image. A diagram cannot hold one; put it beside the diagram.',
  },
];

function tooLong(source: string): DiagramProblem[] {
  if (source.length <= MAX_SOURCE_CHARACTERS) return [];
  const limit = MAX_SOURCE_CHARACTERS.toLocaleString('en');
  const message = `The diagram has ${source.length.toLocaleString('en')} characters, expected at most ${limit}. Split it.`;
  return [{ line: 1, column: 1, message }];
}
