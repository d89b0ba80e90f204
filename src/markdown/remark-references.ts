import type { Definition, Root } from 'mdast';
import { replaceChild, visit } from './visit.ts';

/**
 * Writes addresses that stand at the end of the text to where they are used, so that the plugins
 * after it know one kind of link and one of image:
 *
 *     [post][1]          →   [post](https://example.com)
 *     [1]: https://example.com
 */
export function remarkReferences() {
  return (tree: Root): void => {
    const definitions = new Map<string, Definition>();
    visit(tree, 'definition', (node) => {
      // The first of two counts, as CommonMark has it.
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
      return undefined;
    });
    if (definitions.size === 0) return;

    visit(tree, 'linkReference', ({ identifier, children, position }, index, parent) => {
      const { url, title } = definitions.get(identifier) ?? {};
      if (url === undefined) return undefined;
      replaceChild(parent, index, { type: 'link', url, title: title ?? null, children, position });
      return undefined;
    });
    visit(tree, 'imageReference', ({ identifier, alt, position }, index, parent) => {
      const { url, title } = definitions.get(identifier) ?? {};
      if (url === undefined) return undefined;
      const image = { type: 'image', url, title: title ?? null, alt: alt ?? null } as const;
      replaceChild(parent, index, { ...image, position });
      return undefined;
    });
  };
}
