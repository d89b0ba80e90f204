import mermaid, { type MermaidConfig } from 'mermaid';
import type { Scheme } from '../diagram.ts';
import { describeFailure, type ParserFailure } from '../parser-failure.ts';
import { keepAllowedContent } from './allowed-content.ts';
import { canonicaliseIds } from './canonical-ids.ts';
import { parseColour } from './colour.ts';
import { computedStyles, type Styles } from './computed-styles.ts';
import { type Caption, describeDrawing } from './describe-drawing.ts';
import { flattenLabels } from './flatten-labels.ts';
import { makeLabelsLegible } from './legible-labels.ts';
import { raiseLabels, removeUnseen, simplifyPaths } from './mend-drawing.ts';
import { mergeSchemes } from './merge-schemes.ts';
import { reseed } from './pinned-chance.ts';
import { tidyDrawing } from './tidy-drawing.ts';
import { writeStyles } from './write-styles.ts';

/** All that a drawing is made from. */
export interface DrawingOrder extends Caption {
  readonly source: string;
  readonly schemes: Readonly<Record<Scheme, SchemeSettings>>;
}

export interface SchemeSettings {
  readonly config: MermaidConfig;
  readonly paper: string;
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
  { config, paper }: SchemeSettings,
): Promise<SchemeDrawing> {
  mermaid.initialize(config);
  reseed();
  const { svg } = await mermaid.render('diagram', source);
  const root = placeAtFullSize(svg);
  flattenLabels(root);
  makeLabelsLegible(root, parseColour(paper) ?? { red: 255, green: 255, blue: 255, alpha: 1 });
  removeUnseen(root);
  raiseLabels(root);
  simplifyPaths(root);
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

function isDrawn(element: SVGElement): boolean {
  return !element.matches('style, foreignObject *');
}

function finish(light: SchemeDrawing, dark: SchemeDrawing, order: DrawingOrder): string {
  const { root } = light;
  if (skeleton(light) !== skeleton(dark)) {
    throw new Error('The drawings for light and for dark pages differ in more than colour.');
  }
  writeStyles(
    light.elements.map((element, index) => ({
      element,
      styles: mergeSchemes(light.styles[index] ?? {}, dark.styles[index] ?? {}),
    })),
  );
  keepAllowedContent(root);
  root.setAttribute('font-family', getComputedStyle(document.body).fontFamily.replaceAll('"', "'"));
  canonicaliseIds(root, order.idPrefix);
  describeDrawing(root, order);
  tidyDrawing(root);
  return new XMLSerializer().serializeToString(root);
}

function skeleton({ elements }: SchemeDrawing): string {
  return elements.map((element) => element.localName).join(' ');
}
