import type { Heading, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import { createHeadingIds } from './heading-ids.ts';
import { htmlElement } from './html-element.ts';
import { manuscriptOf } from './manuscript.ts';
import { plainText } from './plain-text.ts';
import { visit } from './visit.ts';

/**
 * Lists the headings and gives each an address and a link to it:
 *
 *     ## Open questions
 *     →   <h2 id="open-questions">Open questions<a class="anchor" href="#open-questions" …>#</a></h2>
 *
 * Levels begin at 2, below the title of the page, and go down one by one. Comes before the plugins
 * that write source numbers into the text.
 */
export function remarkHeadings() {
  return (tree: Root, file: VFile): void => {
    const { headings, words, context } = manuscriptOf(file);
    const idOf = createHeadingIds();
    let level = 1;
    visit(tree, 'heading', (node) => {
      const text = plainText(node).trim();
      reportLevel(node, level, file);
      if (!text)
        file.message('This heading has no text.', {
          place: node.position,
          ruleId: 'empty-heading',
        });
      level = Math.max(2, node.depth);

      const id = context.headingIds?.[headings.length] ?? idOf(text);
      const { line = 1, column = 1 } = node.position?.start ?? {};
      headings.push({ depth: node.depth, id, text, line, column });
      node.data = { hProperties: { id } };
      const properties = {
        className: ['anchor'],
        href: `#${id}`,
        ariaLabel: words.linkToSection(text),
      };
      node.children.push(htmlElement('a', properties, ['#']));
      return undefined;
    });
  };
}

function reportLevel({ depth, position }: Heading, previous: number, file: VFile) {
  const place = { place: position, ruleId: 'heading-level' };
  if (depth === 1)
    file.message(
      'Unexpected heading of level 1, expected `##`: the only one of level 1 is the title of the page.',
      place,
    );
  else if (depth > previous + 1)
    file.message(
      `Unexpected heading of level ${depth}, expected \`${'#'.repeat(previous + 1)}\`: levels go down one by one.`,
      place,
    );
}
