import { hundredths } from './svg-element.ts';

/** Room around what is drawn, for the width of lines and for arrowheads. */
const MARGIN = 8;

/** The smallest text of a drawing at its full size, in pixels. */
const SMALLEST_TEXT = 12;

/** What the smallest text may shrink to where there is little room, in pixels. */
const SMALLEST_LEGIBLE_TEXT = 11;

/**
 * Gives a drawing in the document the frame that fits what is drawn: Mermaid cuts words off at the
 * edges of some types and leaves empty space around others. A drawing with tiny words is enlarged.
 * `data-least` is the width in pixels at which the smallest word can just be read.
 */
export function fitFrame(root: SVGSVGElement): void {
  const { x, y, width, height } = frameOf(root);
  const smallest = smallestText(root);
  const scale = Math.max(1, SMALLEST_TEXT / smallest);
  root.setAttribute('viewBox', [x, y, width, height].map(hundredths).join(' '));
  root.setAttribute('width', hundredths(width * scale));
  root.setAttribute('height', hundredths(height * scale));
  root.setAttribute('data-least', String(Math.ceil((width * SMALLEST_LEGIBLE_TEXT) / smallest)));
}

/** All words, and of the rest what Mermaid shows: its lines may run on far beyond. */
function frameOf(root: SVGSVGElement): DOMRect {
  const all = root.getBBox();
  const shown = root.viewBox.baseVal;
  const words = [...root.querySelectorAll('text')]
    .filter(isWritten)
    .map((text) => boxIn(root, text));
  const edges = (side: 'left' | 'top' | 'right' | 'bottom') => words.map((box) => box[side]);
  const left = Math.min(Math.max(all.x, shown.x), ...edges('left')) - MARGIN;
  const top = Math.min(Math.max(all.y, shown.y), ...edges('top')) - MARGIN;
  const right = Math.max(Math.min(all.x + all.width, shown.x + shown.width), ...edges('right'));
  const bottom = Math.max(Math.min(all.y + all.height, shown.y + shown.height), ...edges('bottom'));
  return new DOMRect(left, top, right + MARGIN - left, bottom + MARGIN - top);
}

/** In the units of the drawing, which stands at its own size. */
function boxIn(root: SVGSVGElement, element: SVGGraphicsElement): DOMRect {
  const box = element.getBoundingClientRect();
  const start = new DOMPoint(box.x, box.y).matrixTransform(root.getScreenCTM()?.inverse());
  return new DOMRect(start.x, start.y, box.width, box.height);
}

function isWritten({ textContent }: Element): boolean {
  return textContent.trim() !== '';
}

/** In the units of the drawing. A drawing without words has text of the usual size. */
function smallestText(root: SVGSVGElement): number {
  const unit = scaleOf(root);
  const sizes = [...root.querySelectorAll<SVGGraphicsElement>('text,tspan,foreignObject')]
    .filter(isWritten)
    .map((text) => (Number.parseFloat(getComputedStyle(text).fontSize) * scaleOf(text)) / unit);
  return Math.min(16, ...sizes);
}

function scaleOf(element: SVGGraphicsElement): number {
  const matrix = element.getScreenCTM();
  return matrix ? Math.hypot(matrix.a, matrix.b) : 1;
}
