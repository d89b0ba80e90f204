import type { Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { visit } from './visit.ts';

/**
 * Refuses a block that ends with the file, or with what is around it:
 *
 *     :::note
 *     Text.       →   a finding at the line of `:::note`
 */
export function remarkUnclosedBlocks() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, 'containerDirective', (node) => {
      const { position } = node;
      if (!position) return;
      const lines = source.slice(position.start.offset, position.end.offset).split('\n');
      const fence = /^:+/.exec(lines[0] ?? '')?.[0] ?? ':::';
      const end = /(?:^|[\s>])(:{3,})\s*$/.exec(lines.at(-1) ?? '')?.[1] ?? '';
      if (lines.length > 1 && end.length >= fence.length) return;
      file.message(
        `The block \`${fence}${node.name}\` is never closed, expected a line \`${fence}\` after it. A block around others needs more colons than they have.`,
        { place: position, ruleId: 'unclosed-block' },
      );
    });
  };
}
