import type { Element, Root, RootContent } from 'hast';
import type { Raw } from 'mdast-util-to-hast';
import rehypeRaw from 'rehype-raw';
import type { VFile } from 'vfile';
import { adviceFor, isAllowedAttribute, isAllowedTag, isOpaque } from './allowed-html.ts';
import { manuscriptOf, type Position } from './manuscript.ts';
import { linkProblem } from './web-address.ts';

/**
 * Parses raw HTML, and drops and reports what a writer may not use:
 *
 *     <kbd onclick="…">Ctrl</kbd>   →   <kbd>Ctrl</kbd>, and a finding
 *
 * Only elements that the writer wrote are looked at: those that start where raw HTML stood. Parsing
 * costs as much as half of all the rest, so a document without raw HTML is left alone.
 */
export function rehypeRawHtml() {
  const parse = rehypeRaw();
  return (tree: Root, file: VFile): Root => {
    const { rawHtml } = manuscriptOf(file);
    if (rawHtml.length === 0) return tree;
    for (const node of tree.children) reportUnparsed(node, file);
    const parsed = parse(tree, file);
    if (parsed.type !== 'root') return tree;
    cleanChildren(parsed, rawHtml, file);
    return parsed;
  };
}

/** The parser drops these without a trace. */
const unparsed = /<(?:\/?(?:html|head|body|frame|frameset)\b[^>]*|[?!](?!--)[^>]*)>?/gi;

function reportUnparsed(node: RootContent | Raw, file: VFile) {
  if (node.type === 'raw') {
    for (const match of node.value.matchAll(unparsed)) {
      const line = node.value.slice(0, match.index).split('\n').length - 1;
      const { start } = node.position ?? { start: { line: 1, column: 1 } };
      file.message(`\`${match[0]}\` is not allowed here and was dropped.`, {
        place: line === 0 ? start : { line: start.line + line, column: 1 },
        ruleId: 'dropped-html',
      });
    }
  } else if ('children' in node) for (const child of node.children) reportUnparsed(child, file);
}

function cleanChildren(parent: Root | Element, rawHtml: readonly Position[], file: VFile) {
  for (let index = 0; index < parent.children.length; ) {
    const child = parent.children[index];
    if (child?.type !== 'element') {
      index++;
    } else if (!isWritten(child, rawHtml) || clean(child, file)) {
      cleanChildren(child, rawHtml, file);
      index++;
    } else {
      parent.children.splice(index, 1, ...(isOpaque(child.tagName) ? [] : child.children));
    }
  }
}

/** Whether an element starts within raw HTML, where no element of Markdown can start. */
function isWritten({ position }: Element, rawHtml: readonly Position[]) {
  const offset = position?.start.offset;
  return (
    offset !== undefined &&
    rawHtml.some(({ start, end }) => offset >= (start.offset ?? 0) && offset < (end.offset ?? 0))
  );
}

/** Drops what may not be on an element. Says whether the element itself may stay. */
function clean(element: Element, file: VFile): boolean {
  const { tagName, properties, position } = element;
  const report = (ruleId: string, message: string) =>
    file.message(message, { place: position, ruleId });
  if (!isAllowedTag(tagName)) {
    report(
      'dropped-html',
      `\`<${tagName}>\` is not allowed here and was dropped${adviceFor(tagName)}.`,
    );
    return false;
  }
  for (const property of Object.keys(properties)) {
    const attribute = attributeName(property);
    if (isAllowedAttribute(tagName, attribute)) continue;
    delete properties[property];
    report(
      'dropped-html',
      `The attribute \`${attribute}\` on \`<${tagName}>\` is not allowed here and was dropped.`,
    );
  }
  if (properties.href !== undefined) keepAddress(element, String(properties.href), file);
  return true;
}

/** `ariaLabel` is `aria-label` in HTML, `className` is `class` and `onClick` is `onclick`. */
function attributeName(property: string) {
  if (property === 'className') return 'class';
  const [prefix] = /^(?:aria|data)(?=[A-Z])/.exec(property) ?? [];
  if (!prefix) return property.toLowerCase();
  return prefix + property.slice(4).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function keepAddress({ properties, position }: Element, href: string, file: VFile) {
  const problem = linkProblem(href);
  if (problem) {
    delete properties.href;
    file.message(problem, { place: position, ruleId: 'dropped-link' });
  } else if (position) {
    const { line, column } = position.start;
    manuscriptOf(file).links.push({ href, line, column });
  }
}
