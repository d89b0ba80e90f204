import type { Root } from 'mdast';
import { keptTogether } from '../i18n/kept-together.ts';
import { visit } from './visit.ts';

/** Keeps numbers on one line with what they count. */
export function remarkKeptTogether() {
  return (tree: Root): void => {
    visit(tree, 'text', (node) => {
      node.value = keptTogether(node.value);
      return undefined;
    });
  };
}
