import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Finding } from '../checks/finding.ts';
import type { Path, Problem } from '../domain/problem.ts';

/** YAML whose every value knows its line and column. */
export interface YamlDocument {
  readonly file: string;
  readonly tree: Document;
  /** Where a value or its key stands; for one that is missing, the nearest thing around it. */
  readonly locate: (path: Path, on?: 'key' | 'value') => { line: number; column: number };
  readonly findings: readonly Finding[];
}

/** Parses YAML 1.2 (core schema: dates stay text). Line 1 of `yaml` is line 1 of the file. */
export function parseYaml(file: string, yaml: string): YamlDocument {
  const lines = new LineCounter();
  const tree = parseDocument(yaml, { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const finding = (rule: string, offset: number, message: string): Finding => ({
    rule,
    file,
    ...position(offset),
    message,
  });

  const findings = [...tree.errors, ...tree.warnings].map((error) =>
    finding('yaml', placeOf(error, yaml), yamlMessage(error, yaml)),
  );
  visit(tree, (_key, node) => {
    const start = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    if (isAlias(node))
      findings.push(
        finding(
          'yaml-alias',
          start,
          `The alias \`*${node.source}\` is not supported: write the value out.`,
        ),
      );
  });

  return {
    file,
    tree,
    findings,
    locate: (path, on = 'value') => position(offsetOf(tree, path, on)),
  };
}

/** Gives problems of a record their line and column. */
export function toFindings(document: YamlDocument, problems: readonly Problem[]): Finding[] {
  return problems.map(({ rule, path, message, on }) => ({
    rule,
    file: document.file,
    ...document.locate(path, on),
    message,
  }));
}

function offsetOf(tree: Document, path: Path, on: 'key' | 'value'): number {
  let node: unknown = tree.contents;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    const child = childOf(node, step);
    if (!child) return offset;
    offset = (isLast && on === 'value' ? startOf(child.value) : undefined) ?? child.start ?? offset;
    node = child.value;
  }
  return offset;
}

/** The value at one step of a path, and where the step itself begins. */
function childOf(node: unknown, step: string | number) {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair && { value: pair.value, start: startOf(pair.key) };
  }
  if (isSeq(node)) {
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { value, start: startOf(value) };
  }
  return undefined;
}

function startOf(node: unknown) {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}

/** An unclosed list or map is noticed far below it: its opening bracket is where the writer looks. */
function placeOf({ message, pos }: YAMLError, yaml: string) {
  const bracket = unclosedBracket(message);
  const opening = bracket ? yaml.lastIndexOf(bracket, pos[0] - 1) : -1;
  return opening === -1 ? pos[0] : opening;
}

function unclosedBracket(message: string) {
  const closing = /^Flow .* end with a ([\]}])/.exec(message)?.[1];
  return closing && (closing === ']' ? '[' : '{');
}

/** A parser's complaint in a writer's words, as far as its code tells enough. */
function yamlMessage({ code, message, pos }: YAMLError, yaml: string) {
  const bracket = unclosedBracket(message);
  if (bracket) return `The \`${bracket}\` here is never closed.`;
  const found = yaml.slice(pos[0], Math.max(pos[1], pos[0] + 1)).split('\n')[0] ?? '';
  const key = /^["']?([^:"']*)/.exec(yaml.slice(pos[0]))?.[1] ?? found;
  const known: Partial<Record<YAMLError['code'], string>> = {
    TAB_AS_INDENT: 'A tab cannot indent YAML: use spaces.',
    DUPLICATE_KEY: `The key \`${key}\` stands twice in this map: keep one.`,
    BLOCK_AS_IMPLICIT_KEY: 'This value contains `: `, which starts a new key: put it in quotes.',
    MISSING_CHAR: 'A quote, a bracket or a colon is missing here.',
    BAD_INDENT: 'This line is not indented like the lines it belongs to.',
    UNEXPECTED_TOKEN: `Unexpected \`${found.trim()}\` in YAML: put text that holds special characters in quotes.`,
    TAG_RESOLVE_FAILED: `The tag \`${found}\` is not supported: write plain text, numbers, lists and maps.`,
    BAD_DQ_ESCAPE: `Unknown escape \`${found}\` in double quotes: write \`\\\\\` for a backslash, or use single quotes.`,
  };
  return known[code] ?? `${message.replace(/\.$/, '')}.`;
}
