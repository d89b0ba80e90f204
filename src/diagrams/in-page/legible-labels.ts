import { blend, type Colour, contrast, parseColour } from './colour.ts';

/** WCAG 2.2 AA for text. */
const LEAST_CONTRAST = 4.5;

/** Tried in turn where a label is illegible: one of the last two is legible on any surface. */
const INKS = ['#1c1a16', '#ece7db', '#000000', '#ffffff'];

/**
 * Gives every label that is illegible on what lies behind its middle another ink. Authors choose
 * the fill of a node (`classDef`) for one colour scheme; its text must be read in both. The drawing
 * must be in the document.
 */
export function makeLabelsLegible(root: SVGSVGElement, paper: Colour): void {
  const surfaces: Surface[] = [];
  const marks = root.querySelectorAll('rect,circle,ellipse,path,polygon,text,tspan');
  for (const mark of marks) {
    if (mark instanceof SVGTextContentElement) mendLabel(mark, surfaces, paper);
    else if (mark instanceof SVGGeometryElement) surfaces.push(...surfaceOf(mark));
  }
}

/** The number of a message stands on a marker, which is no shape of its own. Our palette fits it. */
const ON_MARKER = '.sequenceNumber';

interface Surface {
  readonly shape: SVGGeometryElement;
  readonly bounds: DOMRect;
  readonly colour: Colour;
  readonly opacity: number;
}

function surfaceOf(shape: SVGGeometryElement): Surface[] {
  if (shape.closest('defs,marker,symbol,clipPath,mask,pattern')) return [];
  const style = getComputedStyle(shape);
  const colour = parseColour(style.fill);
  const opacity = Number(style.fillOpacity) * Number(style.opacity);
  if (!colour || opacity === 0 || style.visibility !== 'visible') return [];
  return [{ shape, bounds: shape.getBoundingClientRect(), colour, opacity }];
}

function mendLabel(label: SVGTextContentElement, behind: readonly Surface[], paper: Colour): void {
  if (label.matches(ON_MARKER)) return;
  const hasOwnText = [...label.childNodes].some((node) => node instanceof Text && node.data.trim());
  const ink = parseColour(getComputedStyle(label).fill);
  if (!hasOwnText || !ink) return;
  const surface = colourBehind(middleOf(label), behind, paper);
  const chosen = legibleInk(ink, surface);
  if (chosen !== undefined) label.style.setProperty('fill', chosen, 'important');
}

/** `undefined` when the ink is legible as it is. */
function legibleInk(ink: Colour, surface: Colour): string | undefined {
  const isLegible = (colour: Colour) => contrast(blend(colour, surface), surface) >= LEAST_CONTRAST;
  if (isLegible(ink)) return undefined;
  return INKS.find((candidate) => {
    const colour = parseColour(candidate);
    return colour !== undefined && isLegible(colour);
  });
}

function middleOf(label: Element): DOMPoint {
  const { x, y, width, height } = label.getBoundingClientRect();
  return new DOMPoint(x + width / 2, y + height / 2);
}

function colourBehind(point: DOMPoint, surfaces: readonly Surface[], paper: Colour): Colour {
  return surfaces
    .filter(({ shape, bounds }) => isWithin(point, bounds) && isInShape(point, shape))
    .reduce((below, { colour, opacity }) => blend(colour, below, opacity), paper);
}

function isWithin(point: DOMPoint, { left, right, top, bottom }: DOMRect): boolean {
  return point.x >= left && point.x <= right && point.y >= top && point.y <= bottom;
}

function isInShape(point: DOMPoint, shape: SVGGeometryElement): boolean {
  return shape.isPointInFill(point.matrixTransform(shape.getScreenCTM()?.inverse()));
}
