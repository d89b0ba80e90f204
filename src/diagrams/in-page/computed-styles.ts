import { formatColour, parseColour } from './colour.ts';
import { hundredths } from './svg-element.ts';

/** The presentation attributes of one element, complete: inherited ones and defaults included. */
export type Styles = Readonly<Record<string, string>>;

/** Attributes that children take over, with what holds when nobody sets them. */
export const INHERITED: Styles = {
  color: '#000',
  fill: '#000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'font-size': '16',
  'font-style': 'normal',
  'font-weight': '400',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'paint-order': 'normal',
  visibility: 'visible',
};

/** Attributes that hold for one element alone, with their defaults. */
export const OWN: Styles = {
  'alignment-baseline': 'auto',
  'clip-path': 'none',
  mask: 'none',
  opacity: '1',
  'stop-color': '#000',
  'stop-opacity': '1',
  'text-decoration-line': 'none',
};

/** Dashes of no length, and gaps of none: Mermaid writes them for lines that are whole. */
const SOLID_LINE = /^(0px|[01]px, 0px)$/;

const ROUNDED_CORNERS: Styles = { rx: 'auto', ry: 'auto' };

/** Reads what the style sheets of Mermaid make of an element that is in the document. */
export function computedStyles(element: SVGElement): Styles {
  const style = getComputedStyle(element);
  const names = Object.keys({
    ...INHERITED,
    ...OWN,
    ...(element instanceof SVGRectElement && ROUNDED_CORNERS),
  });
  return Object.fromEntries(
    names.map((name) => [name, attributeValue(name, style.getPropertyValue(name))]),
  );
}

/** Turns a computed value into the shortest attribute value; what points outside becomes `none`. */
function attributeValue(name: string, value: string): string {
  if (value.includes('url('))
    return /^url\("(#[^"()]+)"\)$/.test(value) ? value.replaceAll('"', '') : 'none';
  const colour = parseColour(value);
  if (colour) return colour.alpha === 0 ? 'transparent' : formatColour(colour);
  if (name === 'stroke-dasharray' && SOLID_LINE.test(value)) return 'none';
  return value
    .replace(/(\d)px\b/g, '$1')
    .replace(/-?\d+\.\d{3,}/g, (number) => hundredths(Number(number)))
    .replaceAll(', ', ' ');
}
