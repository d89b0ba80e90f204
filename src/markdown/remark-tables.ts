import type { Root, Table } from 'mdast';
import type {} from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import { htmlElement } from './html-element.ts';
import { manuscriptOf, uniqueLabel } from './manuscript.ts';
import { plainText } from './plain-text.ts';
import { replaceChild, visit } from './visit.ts';

const namedColumns = 3;

/**
 * Puts tables into a region that scrolls, with the keyboard too, and has a name:
 *
 *     | Time | Who |
 *     →   <div class="scroll" role="region" tabindex="0" aria-label="Table: Time, Who"><table>…
 */
export function remarkTables() {
  return (tree: Root, file: VFile): void => {
    const manuscript = manuscriptOf(file);
    visit(tree, 'table', (table, index, parent) => {
      const label = manuscript.words.table(columnsOf(table));
      const properties = {
        className: ['scroll'],
        role: 'region',
        tabIndex: 0,
        ariaLabel: uniqueLabel(manuscript, label),
      };
      // A header cell without text is no header.
      for (const cell of table.children[0]?.children ?? [])
        cell.data = plainText(cell).trim() ? { hProperties: { scope: 'col' } } : { hName: 'td' };
      replaceChild(parent, index, htmlElement('div', properties, [table]));
      return index + 1;
    });
  };
}

/** The first header cells that have text. */
function columnsOf(table: Table) {
  const cells = table.children[0]?.children ?? [];
  const names = cells.map((cell) => plainText(cell).trim()).filter(Boolean);
  return names.slice(0, namedColumns).join(', ');
}
