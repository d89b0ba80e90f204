import type { Parents, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Directive } from './directive-names.ts';
import { manuscriptOf } from './manuscript.ts';
import { placeAt } from './text-place.ts';
import { replaceChild, visit } from './visit.ts';

/** Two or more colons at the start of a line, below any list or quote mark, or `:internal[`. */
const leftOver = /^[ \t>*+\d.)-]*(:{2,})[ \t]*internal(?![\w-])|:internal(?=[[{])/gim;

/**
 * Refuses whatever could be an internal block. They are gone when a public file comes here; one that
 * is left would be published, so code and HTML are looked through as well:
 *
 *     - :::internal   →   nothing, and a finding
 */
export function remarkInternalLeftOver() {
  return (tree: Root, file: VFile): void => {
    if (manuscriptOf(file).context.isInternal) return;
    const source = String(file);
    const matches = [...source.matchAll(leftOver)];
    if (matches.length === 0) return;
    for (const match of matches) {
      const place = placeAt(source, match.index + match[0].indexOf(':'));
      file.message(
        'This internal part would be published. Write `:::internal` at the start of a line, outside lists, quotes and code, and close it with `:::`.',
        { place, ruleId: 'internal-left-over' },
      );
    }
    const remove = ({ name }: Directive, index: number, parent: Parents) => {
      if (name.toLowerCase() !== 'internal') return undefined;
      replaceChild(parent, index);
      return index;
    };
    visit(tree, 'containerDirective', remove);
    visit(tree, 'leafDirective', remove);
    visit(tree, 'textDirective', remove);
  };
}
