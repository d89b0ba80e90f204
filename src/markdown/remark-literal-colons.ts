import type { Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { isOneOf, textDirectives } from './directive-names.ts';
import { replaceChild, visit } from './visit.ts';

/**
 * Restores what looked like a directive to `remark-directive` and is plain text:
 *
 *     Written.:src[1 of 2   →   the same, and a finding for the bracket
 *     ::1                   →   <p>::1</p>
 *
 * A bracket that is never closed is a finding after a word that has a meaning.
 */
export function remarkLiteralColons() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, 'textDirective', (node, index, parent) => {
      const { position } = node;
      if (!position || node.children.length > 0 || hasAttributes(node)) return;
      const end = position.end.offset ?? 0;
      const value = source.slice(position.start.offset, end);
      if (value.endsWith(']') || value.endsWith('}')) return;
      if (isOneOf(node.name, textDirectives))
        file.message(
          `The bracket of \`:${node.name}${source.charAt(end)}\` is never closed in its paragraph.`,
          { place: position, ruleId: 'unclosed-directive' },
        );
      replaceChild(parent, index, { type: 'text', value });
      return index + 1;
    });
    visit(tree, 'leafDirective', (node, index, parent) => {
      if (/^[a-z]/i.test(node.name) || !node.position) return;
      const { start, end } = node.position;
      const value = source.slice(start.offset, end.offset);
      replaceChild(parent, index, { type: 'paragraph', children: [{ type: 'text', value }] });
      return index + 1;
    });
  };
}

function hasAttributes({ attributes }: { attributes?: object | null | undefined }) {
  return Object.keys(attributes ?? {}).length > 0;
}
