import { INHERITED, OWN, type Styles } from './computed-styles.ts';

/** An element and the styles that it shall show. */
export interface StyledElement {
  readonly element: SVGElement;
  readonly styles: Styles;
}

const LETTERING = /^(font-|letter-|text-|dominant-|alignment-)/;

/**
 * Writes styles as presentation attributes, each only where it differs from what the element would
 * show without it. Elements come in document order, the root first; what the root shows is in the
 * style sheet of the page, for all drawings alike: `rootStyles` and the defaults of SVG.
 */
export function writeStyles(elements: readonly StyledElement[], rootStyles: Styles): void {
  const [root, ...rest] = elements;
  const stylesOf = new Map<Element | null, Styles>();
  stylesOf.set(root?.element ?? null, { ...INHERITED, ...rootStyles });
  for (const { element, styles } of rest) {
    stylesOf.set(element, styles);
    const inherited = stylesOf.get(element.parentElement) ?? INHERITED;
    const hasText = element.textContent.trim() !== '';
    for (const [name, value] of Object.entries(styles)) {
      const unset = name in INHERITED ? inherited[name] : (OWN[name] ?? 'auto');
      const isIdle =
        value === unset ||
        (!hasText && LETTERING.test(name)) ||
        (name === 'color' && !isHtmlFrame(element));
      if (isIdle) element.removeAttribute(attributeName(name));
      else element.setAttribute(attributeName(name), value);
    }
  }
}

/** Only the HTML inside a `foreignObject` shows `color`; shapes and text show `fill`. */
function isHtmlFrame(element: SVGElement): boolean {
  return element instanceof SVGForeignObjectElement;
}

function attributeName(property: string): string {
  return property === 'text-decoration-line' ? 'text-decoration' : property;
}
