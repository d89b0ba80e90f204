import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { markdownEn } from '../i18n/en/markdown.ts';
import type { Lab } from '../lab/lab.ts';
import { labElement } from './lab-element.ts';

/** The HTML of a lab outside of a text. */
export function labHtml(lab: Lab): string {
  const root = { type: 'root' as const, children: [labElement(lab, markdownEn.lab)] };
  return unified().use(rehypeStringify).stringify(root);
}
