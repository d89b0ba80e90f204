/** A run of characters of an HTML label, as the browser laid it out, in the units of the drawing. */
export interface Word {
  text: string;
  readonly box: Box;
  readonly style: CSSStyleDeclaration;
  readonly baseline: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  width: number;
  readonly height: number;
}

/** Every visible word of a label. A word that was broken over two lines counts as two. */
export function wordsOf(label: SVGForeignObjectElement): Word[] {
  const toDrawing = drawingUnits(label);
  return textNodesOf(label).flatMap((node) =>
    [...node.data.matchAll(/\S+/g)].flatMap((match) => piecesOf(node, match, toDrawing)),
  );
}

/** Gives the function that turns a rectangle of the screen into one of the drawing. */
export function drawingUnits(element: SVGGraphicsElement): (rect: DOMRect) => Box {
  const matrix = element.getScreenCTM()?.inverse();
  return (rect) => {
    const start = new DOMPoint(rect.left, rect.top).matrixTransform(matrix);
    const end = new DOMPoint(rect.right, rect.bottom).matrixTransform(matrix);
    return {
      x: Math.min(start.x, end.x),
      y: Math.min(start.y, end.y),
      width: Math.abs(end.x - start.x),
      height: Math.abs(end.y - start.y),
    };
  };
}

function textNodesOf(label: SVGForeignObjectElement): Text[] {
  const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && !node.parentElement?.closest('math')) nodes.push(node);
  }
  return nodes;
}

function piecesOf(
  node: Text,
  match: RegExpMatchArray,
  toDrawing: (rect: DOMRect) => Box,
): readonly Word[] {
  const parent = node.parentElement;
  if (parent === null) return [];
  const start = match.index ?? 0;
  const style = getComputedStyle(parent);
  const whole = rectsOf(node, start, start + match[0].length);
  const [only] = whole;
  if (whole.length === 1 && only) return [word(match[0], toDrawing(only), style)];
  return joinPerLine(
    [...match[0]].flatMap((character, index) => {
      const [rect] = rectsOf(node, start + index, start + index + 1);
      return rect ? [word(character, toDrawing(rect), style)] : [];
    }),
  );
}

function rectsOf(node: Text, start: number, end: number): DOMRect[] {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, Math.min(end, node.length));
  return [...range.getClientRects()];
}

function joinPerLine(characters: readonly Word[]): Word[] {
  const lines: Word[] = [];
  for (const next of characters) {
    const line = lines.at(-1);
    if (line && Math.abs(line.box.y - next.box.y) < 1) {
      line.text += next.text;
      line.box.width = next.box.x + next.box.width - line.box.x;
    } else {
      lines.push(next);
    }
  }
  return lines;
}

function word(text: string, box: Box, style: CSSStyleDeclaration): Word {
  const { ascent, descent } = fontExtent(style);
  return { text, box, style, baseline: box.y + (box.height - ascent - descent) / 2 + ascent };
}

const canvas = document.createElement('canvas').getContext('2d');
const extents = new Map<string, { ascent: number; descent: number }>();

function fontExtent(style: CSSStyleDeclaration): { ascent: number; descent: number } {
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const known = extents.get(font);
  if (known) return known;
  if (canvas) canvas.font = font;
  const metrics = canvas?.measureText('x');
  const extent = {
    ascent: metrics?.fontBoundingBoxAscent ?? 0,
    descent: metrics?.fontBoundingBoxDescent ?? 0,
  };
  extents.set(font, extent);
  return extent;
}
