const SVG = 'http://www.w3.org/2000/svg';

/** Makes an SVG element with attributes; numbers are rounded to hundredths. */
export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>> = {},
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, typeof value === 'number' ? hundredths(value) : value);
  }
  return element;
}

export function hundredths(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}
