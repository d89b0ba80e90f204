import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { visit } from './visit.ts';

/**
 * Refuses a code block that ends with the file, or with the list or quote around it:
 *
 *     ```yaml
 *     key: value       →   a finding at the line of the fence
 */
export function remarkUnclosedCode() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, 'code', (node) => {
      const { position } = node;
      if (!position) return;
      const lines = source.slice(position.start.offset, position.end.offset).split('\n');
      const fence = /^(`{3,}|~{3,})/.exec(lines[0] ?? '')?.[1];
      if (!fence || (lines.length > 1 && isEnd(lines.at(-1) ?? '', fence))) return;
      file.message(`This code block is never closed, expected a line ${fence} after it.`, {
        place: position,
        ruleId: 'unclosed-code',
      });
    });
  };
}

/** Whether a line, below any list or quote marks, is the fence alone, or a longer one. */
function isEnd(line: string, fence: string) {
  const end = line.replace(/^[\s>]+/, '').trimEnd();
  return end.startsWith(fence) && end.replaceAll(fence.charAt(0), '') === '';
}
