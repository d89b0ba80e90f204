/**
 * Removes from a drawing whatever is not on the lists below: scripts, style sheets, classes, event
 * handlers, everything that loads from elsewhere. Links of the author to pages stay.
 */
export function keepAllowedContent(root: SVGSVGElement): void {
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (element.closest('math')) keepFormula(element);
    else if (isAllowedElement(element)) keepAttributes(element, SVG_ATTRIBUTES);
    else element.remove();
    if (element !== root && element.localName === 'svg') element.removeAttribute('xmlns');
  }
}

const SVG_ELEMENTS = new Set(
  `svg g a defs symbol use marker clipPath mask pattern linearGradient radialGradient stop
   path rect circle ellipse line polygon polyline text tspan textPath image foreignObject`.split(
    /\s+/,
  ),
);

const SVG_ATTRIBUTES = new Set(
  `id href xmlns data-least viewBox preserveAspectRatio transform overflow
   x y x1 x2 y1 y2 cx cy r rx ry fx fy dx dy width height d points pathLength rotate
   offset gradientUnits gradientTransform spreadMethod patternUnits patternTransform
   clipPathUnits maskUnits markerUnits markerWidth markerHeight refX refY orient
   marker-start marker-mid marker-end startOffset textLength lengthAdjust
   fill fill-opacity fill-rule stroke stroke-dasharray stroke-dashoffset stroke-linecap
   stroke-linejoin stroke-miterlimit stroke-opacity stroke-width clip-path mask opacity
   stop-color stop-opacity color visibility paint-order
   font-size font-style font-weight letter-spacing text-anchor text-decoration
   dominant-baseline alignment-baseline`.split(/\s+/),
);

const FORMULA_ATTRIBUTES = new Set(
  `xmlns display displaystyle scriptlevel mathvariant mathsize stretchy symmetric fence separator
   accent accentunder movablelimits largeop lspace rspace minsize maxsize form linethickness
   width height depth voffset columnalign rowalign columnspacing rowspacing columnlines rowlines
   columnspan rowspan`.split(/\s+/),
);

function isAllowedElement(element: Element): boolean {
  if (!SVG_ELEMENTS.has(element.localName)) return false;
  if (element.localName === 'image')
    return /^data:image\/(png|jpeg|gif|webp);/.test(reference(element));
  return element.localName !== 'use' || reference(element).startsWith('#');
}

function keepAttributes(element: Element, allowed: ReadonlySet<string>): void {
  const target = reference(element);
  for (const { name, value } of [...element.attributes]) {
    if (!allowed.has(name) || /url\((?!["']?#)/.test(value)) element.removeAttribute(name);
  }
  if (target !== '' && isAllowedTarget(element, target)) element.setAttribute('href', target);
  else element.removeAttribute('href');
}

function isAllowedTarget(element: Element, target: string): boolean {
  return element.localName !== 'a' || /^(https?:\/\/|mailto:|[/#?.]|[\w-]+(\/|$))/i.test(target);
}

function reference(element: Element): string {
  return (element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '').trim();
}

/** The TeX that KaTeX keeps beside its formula is not for readers. */
function keepFormula(element: Element): void {
  if (element.localName === 'annotation') element.remove();
  else keepAttributes(element, FORMULA_ATTRIBUTES);
}
