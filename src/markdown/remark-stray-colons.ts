import type { Root, Text } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from './visit.ts';

const fenceLine = /^[ \t]*(:{3,})[ \t]*(.*?)[ \t]*$/gm;

/**
 * Refuses lines that look like the start or the end of a block and are neither:
 *
 *     ::: note          →   a finding, because of the space
 *     :::note Heads up  →   a finding, because a title stands in brackets
 *     :::               →   a finding, when no block is open
 */
export function remarkStrayColons() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'paragraph', ({ children }) => {
      for (const child of children) if (child.type === 'text') reportLines(child, file);
    });
  };
}

function reportLines({ value, position }: Text, file: VFile) {
  if (!position || !value.includes(':::')) return;
  for (const match of value.matchAll(fenceLine)) {
    const [found, colons = '', rest = ''] = match;
    const linesBefore = value.slice(0, match.index).split('\n').length - 1;
    // A text node can begin within a line, behind a link for example.
    if (linesBefore === 0 && position.start.column > 1 && !startsLine(file, position.start))
      continue;
    const place =
      linesBefore === 0 ? position.start : { line: position.start.line + linesBefore, column: 1 };
    file.message(messageFor(found.trim(), colons, rest), { place, ruleId: 'stray-block-line' });
  }
}

function startsLine(file: VFile, { offset = 0 }: { offset?: number | undefined }) {
  const source = String(file);
  const before = source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[\s>*+\d.)-]*$/.test(before);
}

function messageFor(found: string, colons: string, rest: string) {
  if (!rest)
    return `Unexpected \`${colons}\`: no block is open here. A block around others needs more colons than they have.`;
  const [, name = '', title = ''] = /^([\w-]*)\s*(.*)$/.exec(rest) ?? [];
  const expected = title && !/^[[{]/.test(title) ? `${name}[${title}]` : name || 'note';
  return `Unexpected \`${found}\`, expected \`${colons}${expected}\` alone on its line.`;
}
