import type { Paragraph, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type {} from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import { calloutDirectives, isOneOf } from './directive-names.ts';
import { htmlElement } from './html-element.ts';
import { manuscriptOf } from './manuscript.ts';
import { replaceChild, visit } from './visit.ts';

/**
 * Turns `:::note` and `:::warning` blocks into boxes beside the story:
 *
 *     :::note[Heads up]      →   <aside class="callout callout-note" role="note">
 *     Restarted at 10:02.        <p class="callout-title">Heads up</p><p>Restarted at 10:02.</p>
 *     :::                        </aside>
 *
 * Without a title they have the name of their kind. An internal build shows `:::internal` as well.
 * With `role="note"` they are no landmarks, of which a page should have few.
 */
export function remarkCallouts() {
  return (tree: Root, file: VFile): void => {
    const { context, words } = manuscriptOf(file);
    const kinds = context.isInternal
      ? [...calloutDirectives, 'internal' as const]
      : calloutDirectives;
    visit(tree, 'containerDirective', (node, index, parent) => {
      const { name } = node;
      if (!isOneOf(name, kinds)) return undefined;
      const { title, content } = splitTitle(node);
      const heading: Paragraph = {
        type: 'paragraph',
        children: title?.children ?? [{ type: 'text', value: words[name] }],
        data: { hProperties: { className: ['callout-title'] } },
      };
      const properties = { className: ['callout', `callout-${name}`], role: 'note' };
      replaceChild(parent, index, htmlElement('aside', properties, [heading, ...content]));
      return undefined;
    });
  };
}

function splitTitle({ children }: ContainerDirective) {
  const [first, ...others] = children;
  return first && isTitle(first)
    ? { title: first, content: others }
    : { title: undefined, content: children };
}

function isTitle(node: ContainerDirective['children'][number]): node is Paragraph {
  return node.type === 'paragraph' && node.data?.directiveLabel === true;
}
