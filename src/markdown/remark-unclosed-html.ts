import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { manuscriptOf } from './manuscript.ts';
import { placeAt } from './text-place.ts';

const tag = /<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gi;
const needsNoEnd = new Set(
  'area base br col dd dt embed hr img input li link meta p param rp rt source track wbr'.split(
    ' ',
  ),
);

/**
 * Refuses HTML that would take in the rest of the page:
 *
 *     <details><summary>More</summary>   →   a finding, when no `</details>` follows
 *
 * Comes after `remark-comments`, which notes where HTML stands.
 */
export function remarkUnclosedHtml() {
  return (_tree: Root, file: VFile): void => {
    const source = String(file);
    const open: { name: string; offset: number }[] = [];
    for (const { start, end } of manuscriptOf(file).rawHtml) {
      const { offset = 0 } = start;
      for (const match of source.slice(offset, end.offset).matchAll(tag)) {
        const name = (match[2] ?? '').toLowerCase();
        if (needsNoEnd.has(name)) continue;
        if (!match[1]) open.push({ name, offset: offset + match.index });
        else {
          const last = open.findLastIndex((one) => one.name === name);
          if (last >= 0) open.splice(last, 1);
        }
      }
    }
    for (const { name, offset } of open)
      file.message(`\`<${name}>\` is never closed, expected \`</${name}>\` after it.`, {
        place: placeAt(source, offset),
        ruleId: 'unclosed-html',
      });
  };
}
