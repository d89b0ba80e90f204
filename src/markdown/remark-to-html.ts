import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import type { VFile } from 'vfile';
import { manuscriptOf } from './manuscript.ts';

/**
 * Turns Markdown into HTML elements, with raw HTML as it is and footnotes last:
 *
 *     Text.[^1]   →   <p>Text.<sup><a href="#fn-1" id="fnref-1" …>1</a></sup></p>
 *
 * `remark-rehype` does the same with words that are the same for every document.
 */
export function remarkToHtml() {
  return (tree: Root, file: VFile): HtmlRoot => {
    const { words } = manuscriptOf(file);
    const html = toHast(tree, {
      file,
      allowDangerousHtml: true,
      clobberPrefix: '',
      footnoteLabel: words.footnotes,
      footnoteLabelProperties: {},
      footnoteBackLabel: (reference, repetition) =>
        words.backToReference(`${reference + 1}${repetition > 1 ? `-${repetition}` : ''}`),
    });
    return html.type === 'root' ? html : { type: 'root', children: [] };
  };
}
