import type { Parents, Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { htmlElement } from './html-element.ts';
import { manuscriptOf } from './manuscript.ts';
import { readLab } from './read-lab.ts';
import { replaceChild, visit } from './visit.ts';

/**
 * Lists the labs and leaves a slot for each, which `rehype-lab` fills after sanitising:
 *
 *     ::lab{kind=backtracking}       →   <lab-bench data-lab="0"></lab-bench>
 *
 *     :::lab{kind=backtracking}      →   the same, with patterns and texts of the writer's own
 *     ```regex title="Trimming"
 *     \s+$
 *     ```
 *     ```text
 *     x {20}x
 *     ```
 *     :::
 */
export function remarkLab() {
  return (tree: Root, file: VFile): void => {
    const { labs } = manuscriptOf(file);
    const place = (node: LeafDirective | ContainerDirective, index: number, parent: Parents) => {
      if (node.name !== 'lab') return undefined;
      const slot = labs.push(readLab(node, file)) - 1;
      replaceChild(parent, index, htmlElement('lab-bench', { dataLab: String(slot) }));
      return index + 1;
    };
    visit(tree, 'leafDirective', place);
    visit(tree, 'containerDirective', place);
  };
}
