import { type Box, drawingUnits, type Word, wordsOf } from './label-words.ts';
import { svgElement } from './svg-element.ts';

/**
 * Replaces the HTML labels of a drawing in the document by SVG text at the same place, so that they
 * need no `foreignObject`, survive sanitisers, and cannot be reached by the styles of the page.
 * Formulas stay MathML, each in a `foreignObject` that fits it.
 */
export function flattenLabels(root: SVGSVGElement): void {
  for (const fallback of root.querySelectorAll('switch')) {
    const label = fallback.querySelector(':scope > foreignObject');
    fallback.replaceWith(...(label ? [label] : fallback.children));
  }
  const labels = [...root.querySelectorAll('foreignObject')];
  // All labels are measured before the first one changes: one layout instead of hundreds.
  const flattened = labels.map(flattenLabel);
  labels.forEach((label, index) => {
    const group = flattened[index];
    if (group) label.replaceWith(group);
  });
}

function flattenLabel(label: SVGForeignObjectElement): SVGGElement {
  const group = svgElement('g');
  group.append(
    ...backgroundsOf(label),
    ...linesOf(wordsOf(label)).map(textOf),
    ...formulasOf(label),
  );
  return group;
}

/** Nested elements often paint the same rectangle; the innermost is what is seen. */
function backgroundsOf(label: SVGForeignObjectElement): SVGRectElement[] {
  const toDrawing = drawingUnits(label);
  const backgrounds = new Map<string, SVGRectElement>();
  for (const element of label.querySelectorAll('*')) {
    const fill = getComputedStyle(element).backgroundColor;
    if (fill === 'rgba(0, 0, 0, 0)' || element.textContent.trim() === '') continue;
    for (const rect of element.getClientRects()) {
      const style = `fill:${fill};stroke:none;opacity:1`;
      const background = svgElement('rect', { ...toDrawing(rect), style });
      backgrounds.set(`${rect.x} ${rect.y} ${rect.width} ${rect.height}`, background);
    }
  }
  return [...backgrounds.values()];
}

function formulasOf(label: SVGForeignObjectElement): SVGForeignObjectElement[] {
  const toDrawing = drawingUnits(label);
  return [...label.querySelectorAll('math')].map((math) => {
    const { color, fontSize } = getComputedStyle(math);
    const box = toDrawing(math.getBoundingClientRect());
    const style = `color:${color};font-size:${fontSize}`;
    const frame = svgElement('foreignObject', { ...box, overflow: 'visible', style });
    frame.append(math.cloneNode(true));
    return frame;
  });
}

function linesOf(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of words) {
    const line = lines.find(([first]) => first && Math.abs(first.baseline - word.baseline) < 2);
    if (line) line.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => line.sort((a, b) => a.box.x - b.box.x));
}

function textOf(line: readonly Word[]): SVGTextElement {
  const [first] = line;
  const last = line.at(-1);
  if (!first || !last) return svgElement('text');
  const { color, fontSize, textAlign } = first.style;
  const anchor = anchorOf(textAlign);
  const text = svgElement('text', {
    x: anchorX(anchor, first.box, last.box),
    y: first.baseline,
    style: `text-anchor:${anchor};fill:${color};stroke:none;font-size:${fontSize};dominant-baseline:auto`,
  });
  text.append(...runsOf(line));
  return text;
}

function anchorOf(textAlign: string): 'start' | 'middle' | 'end' {
  if (textAlign.endsWith('center')) return 'middle';
  return textAlign === 'right' || textAlign === 'end' ? 'end' : 'start';
}

function anchorX(anchor: 'start' | 'middle' | 'end', first: Box, last: Box): number {
  const end = last.x + last.width;
  if (anchor === 'middle') return (first.x + end) / 2;
  return anchor === 'end' ? end : first.x;
}

/** Words of one appearance become one run: plain text, or a `tspan` where it is bold or slanted. */
function runsOf(line: readonly Word[]): Node[] {
  const runs: { appearance: string; text: string }[] = [];
  line.forEach((word, index) => {
    const before = line[index - 1];
    const space = before && word.box.x - (before.box.x + before.box.width) > 0.5 ? ' ' : '';
    const appearance = appearanceOf(word.style);
    const run = runs.at(-1);
    if (run?.appearance === appearance) run.text += space + word.text;
    else runs.push({ appearance, text: space + word.text });
  });
  return runs.map(({ appearance, text }) => {
    if (appearance === '') return document.createTextNode(text);
    const span = svgElement('tspan', { style: appearance });
    span.textContent = text;
    return span;
  });
}

function appearanceOf({ fontWeight, fontStyle, textDecorationLine }: CSSStyleDeclaration): string {
  return [
    Number(fontWeight) >= 600 && `font-weight:${fontWeight}`,
    fontStyle !== 'normal' && `font-style:${fontStyle}`,
    /underline|line-through/.test(textDecorationLine) && `text-decoration:${textDecorationLine}`,
  ]
    .filter(Boolean)
    .join(';');
}
