import type { Element, ElementContent, Parents, Root } from 'hast';
import type { VFile } from 'vfile';
import type { CodeToken, Highlighter } from './highlighter.ts';
import { type CodeBlock, manuscriptOf } from './manuscript.ts';

/**
 * Fills the slots of the code blocks:
 *
 *     <pre data-code="0"></pre>
 *     →   <pre tabindex="0" role="region" aria-label="Code: ts" data-language="ts"><code>
 *         <span class="line highlighted"><span class="tok-keyword">const</span> …</span></code></pre>
 *
 * One with a title is in a `<figure class="code">` with that caption. Comes after sanitising, which
 * would only cost time here: all of this is made from text.
 */
export function rehypeHighlight(highlighter: Highlighter) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const { codeBlocks } = manuscriptOf(file);
    if (codeBlocks.length === 0) return;
    for (const { language } of codeBlocks) if (language) await highlighter.load(language);
    fillSlots(tree, codeBlocks, highlighter);
  };
}

function fillSlots(parent: Parents, blocks: readonly CodeBlock[], highlighter: Highlighter) {
  parent.children.forEach((child, index) => {
    if (child.type !== 'element') return;
    const block = blocks[Number(child.properties.dataCode ?? Number.NaN)];
    if (block) parent.children[index] = figureOf(block, highlighter);
    else fillSlots(child, blocks, highlighter);
  });
}

function figureOf(block: CodeBlock, highlighter: Highlighter): Element {
  const { code, language, title, label, lineClasses } = block;
  const lines = language
    ? highlighter.tokenise(code, language)
    : code.split('\n').map((text) => [{ text, kind: undefined }]);
  const content = lines.flatMap((tokens, index) => {
    const line = lineOf(tokens, lineClasses.get(index + 1) ?? []);
    return index > 0 ? [textOf('\n'), line] : [line];
  });
  const properties = {
    tabIndex: 0,
    role: 'region',
    ariaLabel: label,
    ...(language ? { dataLanguage: language } : {}),
  };
  const pre = element('pre', properties, [element('code', {}, content)]);
  if (!title) return pre;
  const caption = element('figcaption', {}, [textOf(title)]);
  return element('figure', { className: ['code'] }, [caption, pre]);
}

function lineOf(tokens: readonly CodeToken[], classes: readonly string[]) {
  const content = tokens.map(({ text, kind }) =>
    kind ? element('span', { className: [`tok-${kind}`] }, [textOf(text)]) : textOf(text),
  );
  return element('span', { className: ['line', ...classes] }, content);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

function textOf(value: string): ElementContent {
  return { type: 'text', value };
}
