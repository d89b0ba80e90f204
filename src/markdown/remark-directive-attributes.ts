import type { Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { calloutDirectives, type Directive, isOneOf, textDirectives } from './directive-names.ts';
import { visit } from './visit.ts';

/**
 * Refuses attributes on the directives that have none:
 *
 *     :src{page=3}   →   a finding
 */
export function remarkDirectiveAttributes() {
  return (tree: Root, file: VFile): void => {
    const report = (node: Directive, shown: string) => {
      const [attribute] = Object.keys(node.attributes ?? {});
      if (attribute === undefined) return;
      file.message(
        `Unexpected attribute \`${attribute}\` of \`${shown}\`, expected only a text in brackets: \`${shown}[…]\`.`,
        { place: node.position, ruleId: 'unknown-attribute' },
      );
    };
    visit(tree, 'textDirective', (node) => {
      if (isOneOf(node.name, textDirectives)) report(node, `:${node.name}`);
      return undefined;
    });
    visit(tree, 'containerDirective', (node) => {
      if (isOneOf(node.name, calloutDirectives)) report(node, `:::${node.name}`);
      return undefined;
    });
  };
}
