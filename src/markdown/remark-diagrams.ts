import type { Code, Root } from 'mdast';
import type { VFile } from 'vfile';
import { diagramKey } from '../diagrams/diagram-key.ts';
import { type FenceOptions, readFence } from './fence-options.ts';
import { htmlElement } from './html-element.ts';
import { manuscriptOf, uniqueLabel } from './manuscript.ts';
import { replaceChild, visit } from './visit.ts';

const form = { names: ['title', 'alt', 'caption'], takesLines: false };

/**
 * Lists the Mermaid diagrams and leaves a frame for each, to be filled when the page is made:
 *
 *     ```mermaid title="How the rule spread" alt="…" caption="…"
 *     →   <figure class="diagram" data-diagram="KEY">
 *         <div class="diagram-frame" role="region" tabindex="0" aria-label="Diagram: How …"></div>
 *         <figcaption>…</figcaption></figure>
 *
 * `title` names the diagram, `alt` tells at length what it shows, `caption` stands below it instead
 * of the title.
 */
export function remarkDiagrams() {
  return (tree: Root, file: VFile): void => {
    const manuscript = manuscriptOf(file);
    visit(tree, 'code', (node, index, parent) => {
      const fence = readFence(node, form);
      if (fence.language !== 'mermaid') return undefined;
      report(node, fence, file);

      const title = fence.values.get('title') ?? '';
      const description = fence.values.get('alt') || undefined;
      const key = diagramKey(node.value, title, description);
      const { line, column } = node.position?.start ?? { line: 0, column: 1 };
      manuscript.diagrams.push({
        key,
        source: node.value,
        title,
        description,
        line: line + 1,
        column,
      });

      const frame = htmlElement('div', {
        className: ['diagram-frame'],
        role: 'region',
        tabIndex: 0,
        ariaLabel: uniqueLabel(manuscript, manuscript.words.diagram(title)),
      });
      const caption = htmlElement('figcaption', {}, [fence.values.get('caption') || title]);
      const properties = { className: ['diagram'], dataDiagram: key };
      replaceChild(parent, index, htmlElement('figure', properties, [frame, caption]));
      return index + 1;
    });
  };
}

function report(node: Code, fence: FenceOptions, file: VFile) {
  if (!fence.values.get('title'))
    file.message('A diagram needs a title, for readers who do not see it: ```mermaid title="…".', {
      place: node.position,
      ruleId: 'diagram-title',
    });
  for (const problem of fence.problems)
    file.message(problem, { place: node.position, ruleId: 'unknown-fence-option' });
}
