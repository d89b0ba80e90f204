import { nearestFirst } from './directive-names.ts';

const marks: ReadonlyMap<string, readonly string[]> = new Map([
  ['highlight', ['highlighted']],
  ['++', ['diff', 'add']],
  ['--', ['diff', 'remove']],
]);
const markComment =
  /[ \t]*(?:\/\/|\/\*|<!--|--|#|;+|%)[ \t]*\[!code ([^\]\s:]+)(?::(\d+))?\][ \t]*(?:\*\/|-->)?[ \t]*$/;

export interface MarkedCode {
  /** The code without the comments that mark lines. */
  readonly code: string;
  /** Classes by the number of the line in that code, from 1. */
  readonly lineClasses: ReadonlyMap<number, readonly string[]>;
  /** Whole sentences, with the number of the line as written, from 1. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
}

/**
 * Takes comments such as `// [!code highlight]`, `# [!code ++]` and `-- [!code --:3]` out of code.
 * At the end of a line they mark that line, alone on a line the one below; with a number they mark
 * as many lines. `highlighted` are the numbers of further lines to mark.
 */
export function readCodeMarks(source: string, highlighted: Iterable<number>): MarkedCode {
  const lineClasses = new Map<number, readonly string[]>();
  const problems: { line: number; message: string }[] = [];
  const lines: string[] = [];
  for (const line of highlighted) lineClasses.set(line, ['highlighted']);

  source.split('\n').forEach((line, index) => {
    const match = line.includes('[!code ') ? markComment.exec(line) : null;
    const [, name = '', count = '1'] = match ?? [];
    const classes = marks.get(name);
    if (match && !classes) problems.push({ line: index + 1, message: unknownMark(name) });
    if (!match || !classes) {
      lines.push(line);
      return;
    }
    for (let number = 1; number <= Number(count); number++)
      lineClasses.set(lines.length + number, classes);
    const rest = line.slice(0, match.index);
    if (rest.trim() !== '') lines.push(rest);
  });
  return { code: lines.join('\n'), lineClasses, problems };
}

function unknownMark(name: string) {
  const known = nearestFirst(name, [...marks.keys()]).map((mark) => `\`[!code ${mark}]\``);
  return `Unexpected \`[!code ${name}]\`, expected ${known.join(' or ')}.`;
}
