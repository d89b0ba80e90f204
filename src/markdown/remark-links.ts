import type { Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import { manuscriptOf } from './manuscript.ts';
import { replaceChild, visit } from './visit.ts';
import { isOutside, linkProblem } from './web-address.ts';

/**
 * Lists the links, drops those that could run code, and marks those to other sites:
 *
 *     [post](https://example.com)
 *     →   <a href="https://example.com" class="external" rel="noopener">post</a>
 */
export function remarkLinks() {
  return (tree: Root, file: VFile): void => {
    const { links } = manuscriptOf(file);
    visit(tree, 'link', (node, index, parent) => {
      const { url, children, position } = node;
      const problem = linkProblem(url);
      if (problem) {
        file.message(problem, { place: position, ruleId: 'dropped-link' });
        replaceChild(parent, index, ...children);
        return index;
      }
      if (position) links.push({ href: url, ...lineAndColumn(position) });
      if (isOutside(url))
        node.data = { hProperties: { className: ['external'], rel: ['noopener'] } };
      return undefined;
    });
  };
}

function lineAndColumn({ start: { line, column } }: { start: { line: number; column: number } }) {
  return { line, column };
}
