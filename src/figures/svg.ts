/** SVG text in which everything from outside has been escaped. */
export type Svg = string & { readonly isSvg: true };

type Value = string | number | boolean | undefined;
/** `undefined` and `false` leave an attribute out, `true` writes it empty. */
export type Attributes = Readonly<Record<string, Value>>;

/**
 * An element: `element('rect', { x: 1, width: '50%' })` is `<rect x="1" width="50%"/>`. Numbers keep
 * two decimals.
 */
export function element(name: string, attributes: Attributes = {}, ...children: Svg[]): Svg {
  let written = '';
  for (const key of Object.keys(attributes)) written += writeAttribute(key, attributes[key]);
  const inside = children.join('');
  return svg(inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`);
}

/** Text content. */
export function text(value: string): Svg {
  return svg(escaped(value));
}

/** Several pieces as one. */
export function join(pieces: readonly Svg[]): Svg {
  return svg(pieces.join(''));
}

/** At most two decimals: `12.5`, `33.33`. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** `33.33%`. Positions in percent let a drawing grow with the page while its type keeps its size. */
export function percent(share: number): string {
  return `${rounded(share * 100)}%`;
}

function writeAttribute(name: string, value: Value) {
  if (value === undefined || value === false) return '';
  if (value === true) return ` ${name}=""`;
  return ` ${name}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`;
}

const special = /[&<>"]/;

function escaped(value: string) {
  // Most of what is drawn is numbers.
  if (!special.test(value)) return value;
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function svg(written: string): Svg {
  // The one place that makes the brand: all that comes in is escaped or was made here.
  return written as Svg;
}
