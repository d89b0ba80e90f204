import type { FootnoteDefinition, Root } from 'mdast';
import type { VFile } from 'vfile';
import { placeAt } from './text-place.ts';
import { visit } from './visit.ts';

/**
 * Refuses footnotes that lack one of their two halves:
 *
 *     Text.[^a]     →   a finding, when no line begins with `[^a]:`
 *     [^b]: Text.   →   a finding, when nothing refers to it
 */
export function remarkFootnotes() {
  return (tree: Root, file: VFile): void => {
    const definitions = new Map<string, FootnoteDefinition>();
    visit(tree, 'footnoteDefinition', (node) => {
      definitions.set(node.identifier, node);
      return undefined;
    });
    visit(tree, 'footnoteReference', ({ identifier }) => {
      definitions.delete(identifier);
      return undefined;
    });
    for (const { label, identifier, position } of definitions.values())
      file.message(`The footnote \`${label ?? identifier}\` is referred to nowhere.`, {
        place: position,
        ruleId: 'unused-footnote',
      });
    reportUndefined(tree, file);
  };
}

/** Without its definition a reference is text. */
function reportUndefined(tree: Root, file: VFile) {
  const source = String(file);
  visit(tree, 'text', ({ value, position }) => {
    if (!value.includes('[^')) return undefined;
    for (const [reference, label] of value.matchAll(/\[\^([^\]\s]+)\]/g))
      file.message(
        `The footnote \`${label}\` does not exist, expected a line that begins with \`${reference}:\`.`,
        {
          place: placeAt(source, source.indexOf(reference, position?.start.offset)),
          ruleId: 'unknown-footnote',
        },
      );
    return undefined;
  });
}
