import { blend, type Colour, contrast, parseColour } from './colour.ts';
import { colourAt, readSurfaces, type Surface } from './surfaces.ts';

/** WCAG 2.2 AA for text. */
const LEAST_CONTRAST = 4.5;

/** Tried in turn where a label is illegible: one of the last two is legible on any one surface. */
const INKS = ['#1c1a16', '#ece7db', '#000000', '#ffffff'];

/** What labels are written with, and on, where nothing else is behind them. */
export interface Sheet {
  readonly paper: string;
  readonly ink: string;
}

/**
 * Gives every label that is illegible on what lies behind it another ink. Authors choose the fill of
 * a node (`classDef`) for one colour scheme; its text must be read in both. A label for which no ink
 * will do, because it lies across light and dark, is edged with paper. The drawing must be in the
 * document.
 */
export function makeLabelsLegible(root: SVGSVGElement, sheet: Sheet): void {
  const marks = [...root.querySelectorAll<SVGGraphicsElement>(MARKS)];
  const surfaces = readSurfaces(marks);
  const paper = parseColour(sheet.paper) ?? WHITE;
  marks.forEach((mark, order) => {
    if (!(mark instanceof SVGTextContentElement) || !hasOwnWords(mark)) return;
    const below = surfaces.filter((surface) => surface.order < order);
    mendLabel(mark, backgrounds(mark, below, paper), sheet);
  });
}

const MARKS = 'rect,circle,ellipse,path,polygon,polyline,line,text,tspan';
const WHITE: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

/** The number of a message stands on a marker, which is no shape of its own. Our palette fits it. */
const ON_MARKER = '.sequenceNumber';

function hasOwnWords(label: SVGTextContentElement): boolean {
  if (label.matches(ON_MARKER)) return false;
  return [...label.childNodes].some((node) => node instanceof Text && node.data.trim());
}

function mendLabel(label: SVGTextContentElement, behind: readonly Colour[], sheet: Sheet): void {
  const { fill, strokeWidth, stroke, paintOrder } = getComputedStyle(label);
  const hasEdge = stroke !== 'none' && paintOrder.startsWith('stroke') && strokeWidth !== '0px';
  const ink = parseColour(fill);
  if (!ink || hasEdge || isLegible(ink, behind)) return;
  const other = INKS.find((candidate) => isLegible(parseColour(candidate), behind));
  label.style.setProperty('fill', other ?? sheet.ink, 'important');
  if (other === undefined) edge(label, sheet.paper);
}

function isLegible(ink: Colour | undefined, behind: readonly Colour[]): boolean {
  return behind.every(
    (colour) => ink !== undefined && contrast(blend(ink, colour), colour) >= LEAST_CONTRAST,
  );
}

function edge(label: SVGTextContentElement, paper: string): void {
  const styles = { stroke: paper, 'stroke-width': '4px', 'stroke-linejoin': 'round' };
  for (const [name, value] of Object.entries({ ...styles, 'paint-order': 'stroke' })) {
    label.style.setProperty(name, value, 'important');
  }
}

/** The colours behind the letters, each once. */
function backgrounds(
  label: SVGTextContentElement,
  surfaces: readonly Surface[],
  paper: Colour,
): Colour[] {
  const box = label.getBoundingClientRect();
  const near = surfaces.filter(({ bounds }) => meets(bounds, box));
  const colours = pointsOf(label).map((point) => colourAt(point, near, paper));
  return [...new Map(colours.map((colour) => [Object.values(colour).join(), colour])).values()];
}

function meets(one: DOMRect, other: DOMRect): boolean {
  return (
    one.left <= other.right &&
    one.right >= other.left &&
    one.top <= other.bottom &&
    one.bottom >= other.top
  );
}

/** On the screen, two points within each letter: where its upper and its lower half are. */
function pointsOf(label: SVGTextContentElement): DOMPoint[] {
  const matrix = label.getScreenCTM();
  if (!matrix) return [];
  return Array.from({ length: label.getNumberOfChars() }, (_, index) => {
    const { x, y, width, height } = label.getExtentOfChar(index);
    return [0.4, 0.7].map((share) =>
      new DOMPoint(x + width / 2, y + height * share).matrixTransform(matrix),
    );
  }).flat();
}
