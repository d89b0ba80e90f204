import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { manuscriptOf } from './manuscript.ts';
import { plainText } from './plain-text.ts';

/** Notes the text as a reader reads it, without code, for counting words. */
export function remarkPlainText() {
  return (tree: Root, file: VFile): void => {
    manuscriptOf(file).text = plainText(tree);
  };
}
