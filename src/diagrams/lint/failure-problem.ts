import { nearest } from '../../domain/nearest.ts';
import type { DiagramProblem } from '../diagram.ts';
import type { ParserFailure } from '../parser-failure.ts';
import { type CleanedSource, cleanSource, type Place } from './cleaned-source.ts';
import { DIAGRAM_TYPES } from './diagram-types.ts';
import { expectedWords } from './expected-words.ts';

/** Says in words for a writer, and at the place in their source, why Mermaid refused it. */
export function failureProblem(source: string, failure: ParserFailure): DiagramProblem {
  const cleaned = cleanSource(source);
  if (cleaned.text.trim() === '') return emptyProblem();
  switch (failure.kind) {
    case 'unknown-type':
      return unknownTypeProblem(cleaned);
    case 'front-matter':
      return frontMatterProblem(failure);
    case 'syntax':
      return syntaxProblem(cleaned, failure);
    case 'other':
      return { ...placeOfNamedThing(cleaned, failure), message: refusal(failure) };
  }
}

function emptyProblem(): DiagramProblem {
  const message = 'The diagram is empty, expected a type such as `flowchart` on its first line.';
  return { line: 1, column: 1, message };
}

function unknownTypeProblem(cleaned: CleanedSource): DiagramProblem {
  const [word = ''] = /^\S+/.exec(cleaned.text) ?? [];
  const meant = nearest(word, DIAGRAM_TYPES);
  const expected = meant ? `\`${meant}\`` : 'one such as `flowchart` or `sequenceDiagram`';
  const message = `Unknown diagram type \`${word}\`, expected ${expected}.`;
  return { ...cleaned.place(1, 1), message };
}

/** The lines of the YAML begin below the opening `---`, which is line 1. */
function frontMatterProblem({ message, line = 1, column = 1 }: ParserFailure): DiagramProblem {
  return {
    line: line + 1,
    column,
    message: `The front matter of the diagram is not valid YAML: ${message}.`,
  };
}

function syntaxProblem(cleaned: CleanedSource, failure: ParserFailure): DiagramProblem {
  const { line = 1, column = 1, expected, found } = failure;
  const lineText = cleaned.text.split('\n')[line - 1] ?? '';
  const rest = lineText.slice(column - 1);
  const start = column + (rest.length - rest.trimStart().length);
  const unexpected = found?.trim().split('\n')[0] || rest.trim().split(/\s/)[0];
  const subject = unexpected ? `\`${unexpected}\`` : endOf(cleaned, line);
  const sentence = [`Unexpected ${subject}`, expectedWords(expected)].filter(Boolean).join(', ');
  const hint = unexpected && isBracket(unexpected) && BRACKET_HINT;
  return {
    ...cleaned.place(line, start),
    message: [`${sentence}.`, hint, unexpected === 'end' && END_HINT].filter(Boolean).join(' '),
  };
}

const BRACKET_HINT = 'Put a text that holds brackets or quotes between double quotes.';
const END_HINT = 'The word `end` closes a block: write `End`, or put it between double quotes.';

function isBracket(text: string): boolean {
  return /^[()[\]{}"]/.test(text);
}

function endOf(cleaned: CleanedSource, line: number): string {
  const following = cleaned.text.split('\n').slice(line).join('');
  return following.trim() === '' ? 'end of the diagram' : 'end of line';
}

/** A failure of meaning has no line, but it often names what it is about. */
function placeOfNamedThing(cleaned: CleanedSource, { message, found }: ParserFailure): Place {
  const quoted = [...message.matchAll(/["'`[]+([^"'`\]]+)["'`\]]/g)].map(([, name]) => name);
  const afterColon = /:\s*([^\s:]+)$/.exec(message)?.[1];
  const offset = [found, ...quoted, afterColon]
    .map((name) => (name?.trim() ? offsetOfWord(cleaned.text, name.trim()) : -1))
    .find((at) => at >= 0);
  return offset === undefined ? cleaned.place(1, 1) : cleaned.placeOfOffset(offset);
}

function offsetOfWord(text: string, word: string): number {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.search(new RegExp(`(?<!\\w)${escaped}(?!\\w)`));
}

function refusal({ message }: ParserFailure): string {
  const [sentence = ''] = message.split('\n');
  return `Mermaid cannot draw this diagram: ${sentence.replace(/\.$/, '')}.`;
}
