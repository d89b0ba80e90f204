import type { Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { htmlElement } from './html-element.ts';
import { manuscriptOf } from './manuscript.ts';
import { plainText } from './plain-text.ts';
import { readSeriesAttributes } from './series-attributes.ts';
import { replaceChild, visit } from './visit.ts';

/**
 * Lists the series to plot and leaves a slot for each, to be filled when the page is made:
 *
 *     ::series[Steps]{file=steps.csv x=length y=steps alt="They grow."}
 *     →   <figure class="series" data-series="0"><figcaption>Steps</figcaption></figure>
 *
 * The caption may cite sources. One that lacks what it needs leaves no slot.
 */
export function remarkSeries() {
  return (tree: Root, file: VFile): void => {
    const { context, series } = manuscriptOf(file);
    const id = /([^/]+?)(?:\.\w+)?\.md$/.exec(context.file)?.[1] ?? '';
    visit(tree, 'leafDirective', (node, index, parent) => {
      if (node.name !== 'series') return undefined;
      const { problems, ...request } = readSeriesAttributes(node.attributes ?? {}, id);
      const title = node.children.map(plainText).join('').trim();
      if (!title)
        problems.push({
          rule: 'series-title',
          message: 'A series needs a title in brackets: `::series[Steps by length]{…}`.',
        });
      for (const { rule, message } of problems)
        file.message(message, { place: node.position, ruleId: rule });

      if (problems.length > 0 || !node.position) {
        replaceChild(parent, index);
        return index;
      }
      const { line, column } = node.position.start;
      const slot = series.push({ ...request, title, line, column }) - 1;
      const properties = { className: ['series'], dataSeries: String(slot) };
      const caption = htmlElement('figcaption', {}, node.children);
      replaceChild(parent, index, htmlElement('figure', properties, [caption]));
      return index + 1;
    });
  };
}
