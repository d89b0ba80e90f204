import mermaid, { type MermaidConfig } from 'mermaid';
import type { Scheme } from '../diagram.ts';
import { describeFailure, type ParserFailure } from '../parser-failure.ts';
import { keepAllowedContent } from './allowed-content.ts';
import { canonicaliseIds } from './canonical-ids.ts';
import { computedStyles, type Styles } from './computed-styles.ts';
import { type Caption, describeDrawing } from './describe-drawing.ts';
import { fitFrame } from './fit-frame.ts';
import { flattenLabels } from './flatten-labels.ts';
import { makeLabelsLegible, type Sheet } from './legible-labels.ts';
import { raiseLabels, removeUnseen, resolveShares, simplifyPaths } from './mend-drawing.ts';
import { mergeSchemes } from './merge-schemes.ts';
import { reseed } from './pinned-chance.ts';
import { svgElement } from './svg-element.ts';
import { tidyDrawing } from './tidy-drawing.ts';
import { writeStyles } from './write-styles.ts';

/** All that a drawing is made from. */
export interface DrawingOrder extends Caption {
  readonly source: string;
  readonly schemes: Readonly<Record<Scheme, SchemeSettings>>;
}

export interface SchemeSettings extends Sheet {
  readonly config: MermaidConfig;
}

/** The SVG, or why Mermaid refused. */
export type Drawing = { readonly svg: string } | { readonly failure: ParserFailure };

/**
 * Draws a diagram once in each colour scheme and gives one SVG that serves both, without style
 * sheets, scripts or outside references.
 */
export async function drawDiagram(order: DrawingOrder): Promise<Drawing> {
  try {
    const light = await drawScheme(order.source, order.schemes.light);
    const dark = await drawScheme(order.source, order.schemes.dark);
    return { svg: finish(light, dark, order) };
  } catch (error) {
    return { failure: describeFailure(error) };
  } finally {
    document.body.replaceChildren();
  }
}

interface SchemeDrawing {
  readonly root: SVGSVGElement;
  readonly elements: readonly SVGElement[];
  readonly styles: readonly Styles[];
}

async function drawScheme(
  source: string,
  { config, ...sheet }: SchemeSettings,
): Promise<SchemeDrawing> {
  mermaid.initialize(config);
  reseed();
  const { svg } = await mermaid.render('diagram', source);
  const root = placeAtFullSize(svg);
  if (!root.querySelector('style')) root.prepend(styleSheet(config.themeCSS ?? ''));
  flattenLabels(root);
  removeUnseen(root);
  raiseLabels(root);
  makeLabelsLegible(root, sheet);
  simplifyPaths(root);
  resolveShares(root);
  fitFrame(root);
  const elements = [root, ...root.querySelectorAll<SVGElement>('*')].filter(isDrawn);
  const styles = elements.map(computedStyles);
  root.remove();
  return { root, elements, styles };
}

/** Mermaid makes drawings as wide as their page; styles and sizes are read at their own width. */
function placeAtFullSize(svg: string): SVGSVGElement {
  const template = document.createElement('template');
  template.innerHTML = svg;
  const root = template.content.querySelector('svg');
  if (!root) throw new Error('Mermaid drew nothing.');
  const { width, height } = root.viewBox.baseVal;
  root.setAttribute('style', `width:${width}px;height:${height}px;max-width:none`);
  document.body.append(root);
  return root;
}

/** Wardley maps throw away the style sheet that all drawings get. */
function styleSheet(css: string): SVGStyleElement {
  const style = svgElement('style');
  style.textContent = css;
  return style;
}

function isDrawn(element: SVGElement): boolean {
  return !element.matches('style, foreignObject *');
}

function finish(light: SchemeDrawing, dark: SchemeDrawing, order: DrawingOrder): string {
  const { root } = light;
  if (skeleton(light) !== skeleton(dark)) {
    throw new Error('The drawings for light and for dark pages differ in more than colour.');
  }
  const { schemes } = order;
  writeStyles(
    light.elements.map((element, index) => ({
      element,
      styles: mergeSchemes(light.styles[index] ?? {}, dark.styles[index] ?? {}),
    })),
    mergeSchemes({ fill: schemes.light.ink }, { fill: schemes.dark.ink }),
  );
  keepAllowedContent(root);
  canonicaliseIds(root, order.idPrefix);
  describeDrawing(root, order);
  tidyDrawing(root);
  return new XMLSerializer().serializeToString(root);
}

function skeleton({ elements }: SchemeDrawing): string {
  return elements.map((element) => element.localName).join(' ');
}
