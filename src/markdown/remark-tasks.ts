import type { Root } from 'mdast';
import { visit } from './visit.ts';

/**
 * Writes the boxes of task lists as signs: a form control would need a label, and nobody can use it.
 *
 *     - [x] Guard restored   →   <li>☑ Guard restored</li>
 */
export function remarkTasks() {
  return (tree: Root): void => {
    visit(tree, 'listItem', (item) => {
      const [first] = item.children;
      if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph') return undefined;
      first.children.unshift({ type: 'text', value: item.checked ? '☑ ' : '☐ ' });
      item.checked = null;
      return undefined;
    });
  };
}
