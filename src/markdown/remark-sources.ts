import type { Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { htmlElement } from './html-element.ts';
import { manuscriptOf } from './manuscript.ts';
import { plainText } from './plain-text.ts';
import { replaceChild, visit } from './visit.ts';

const numberList = /^\d+(?:\s*,\s*\d+)*$/;

/**
 * Turns references to the record's sources into links:
 *
 *     :src[1, 3]
 *     →   <span class="cite">[<a href="#source-1" aria-label="Source 1">1</a>, <a …>3</a>]</span>
 */
export function remarkSources() {
  return (tree: Root, file: VFile): void => {
    const { context, citations, words } = manuscriptOf(file);
    visit(tree, 'textDirective', (node, index, parent) => {
      if (node.name !== 'src') return undefined;
      const label = node.children.map(plainText).join('').trim();
      const report = (ruleId: string, message: string) =>
        file.message(message, { place: node.position, ruleId });

      if (!numberList.test(label))
        report(
          'bad-source',
          `Unexpected \`:src[${label}]\`, expected the numbers of sources, such as \`:src[1]\` or \`:src[1, 3]\`.`,
        );
      const numbers = label.match(/\d+/g)?.map(Number) ?? [];
      for (const number of numbers) {
        citations.add(number);
        if (number < 1 || number > context.sourceCount)
          report('unknown-source', unknownSource(number, context.sourceCount));
      }
      const links = numbers.map((number) =>
        htmlElement('a', { href: `#source-${number}`, ariaLabel: words.source(number) }, [
          String(number),
        ]),
      );
      const separated = links.flatMap((link, position) => (position > 0 ? [', ', link] : [link]));
      const children = links.length > 0 ? ['[', ...separated, ']'] : [label];
      replaceChild(parent, index, htmlElement('span', { className: ['cite'] }, children));
      return index + 1;
    });
  };
}

function unknownSource(number: number, count: number) {
  const listed = count === 0 ? 'no sources' : count === 1 ? '1 source' : `${count} sources`;
  return `Source ${number} does not exist: the record lists ${listed}.`;
}
