import { blend, type Colour, parseColour } from './colour.ts';

/** The inside of a shape, or its line, as something that words can lie on. */
export interface Surface {
  readonly shape: SVGGeometryElement;
  readonly part: 'fill' | 'stroke';
  /** On the screen, with the width of the line. */
  readonly bounds: DOMRect;
  readonly colour: Colour;
  readonly opacity: number;
  /** The place of the shape among the marks: later ones lie on earlier ones. */
  readonly order: number;
}

/** The surfaces of the shapes among the marks of a drawing in the document, in painting order. */
export function readSurfaces(marks: readonly Element[]): Surface[] {
  return marks.flatMap((mark, order) =>
    mark instanceof SVGGeometryElement ? surfacesOf(mark, order) : [],
  );
}

/** The colour at a point of the screen, where `surfaces` lie on paper. */
export function colourAt(point: DOMPoint, surfaces: readonly Surface[], paper: Colour): Colour {
  return surfaces
    .filter((surface) => isWithin(point, surface.bounds) && isOn(point, surface))
    .reduce((below, { colour, opacity }) => blend(colour, below, opacity), paper);
}

function surfacesOf(shape: SVGGeometryElement, order: number): Surface[] {
  if (shape.closest('defs,marker,symbol,clipPath,mask,pattern')) return [];
  const style = getComputedStyle(shape);
  if (style.visibility !== 'visible') return [];
  const [fill, stroke] = [parseColour(style.fill), parseColour(style.stroke)];
  const seen = opacityOf(shape);
  const bounds = withLine(shape.getBoundingClientRect(), Number.parseFloat(style.strokeWidth));
  const common = { shape, bounds, order };
  const inside = { part: 'fill', opacity: Number(style.fillOpacity) * seen } as const;
  const line = { part: 'stroke', opacity: Number(style.strokeOpacity) * seen } as const;
  return [
    ...(fill ? [{ ...common, ...inside, colour: fill }] : []),
    ...(stroke ? [{ ...common, ...line, colour: stroke }] : []),
  ].filter(({ opacity }) => opacity > 0);
}

/** Groups fade what they hold. */
function opacityOf(shape: Element): number {
  let opacity = 1;
  for (let at: Element | null = shape; at instanceof SVGElement; at = at.parentElement) {
    opacity *= Number(getComputedStyle(at).opacity);
  }
  return opacity;
}

function withLine({ x, y, width, height }: DOMRect, line: number): DOMRect {
  return new DOMRect(x - line, y - line, width + 2 * line, height + 2 * line);
}

function isWithin(point: DOMPoint, { left, right, top, bottom }: DOMRect): boolean {
  return point.x >= left && point.x <= right && point.y >= top && point.y <= bottom;
}

function isOn(point: DOMPoint, { shape, part }: Surface): boolean {
  const place = point.matrixTransform(shape.getScreenCTM()?.inverse());
  return part === 'fill' ? shape.isPointInFill(place) : shape.isPointInStroke(place);
}
