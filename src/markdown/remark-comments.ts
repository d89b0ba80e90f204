import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { manuscriptOf } from './manuscript.ts';
import { replaceChild, visit } from './visit.ts';

/**
 * Removes HTML comments, which would be published, and notes where other raw HTML stands:
 *
 *     Text. <!-- Ask Ada. -->   →   Text.
 */
export function remarkComments() {
  return (tree: Root, file: VFile): void => {
    const { rawHtml } = manuscriptOf(file);
    visit(tree, 'html', ({ value, position }, index, parent) => {
      const rest = value.replace(/<!--[\s\S]*?-->/g, '');
      if (rest.includes('<!--'))
        file.message('This HTML comment is never closed, expected `-->` after it.', {
          place: position,
          ruleId: 'unclosed-comment',
        });
      if (rest.trim() !== '') {
        if (position) rawHtml.push(position);
        return undefined;
      }
      replaceChild(parent, index);
      return index;
    });
  };
}
