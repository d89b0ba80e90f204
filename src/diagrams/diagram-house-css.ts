import type { Palette } from './diagram-palette.ts';
import { fixedColoursCss } from './fixed-colours-css.ts';

/**
 * Style sheet for what the variables of Mermaid's theme do not reach: corners, grid lines, label
 * backgrounds, and the colours that some diagram types have written into their code.
 */
export function houseCss(palette: Palette): string {
  const { paper, raised, ink, mutedInk, line, strokes } = palette;
  return `
    .node rect.label-container, rect.actor, .cluster rect { rx: 4px }
    rect.note, rect.task { rx: 2px }
    .edgeLabel, .edgeLabel p, .labelBkg { background-color: ${paper} !important }
    .grid .tick line { stroke: ${line} }
    .grid path { stroke: none }
    .grid .tick text { font-size: 13px; fill: ${mutedInk} }
    path.arrow { stroke-width: 4px !important }
    .edgeTerminals { font-size: 13px !important }
    .cluster[class*="section-"] rect { fill: ${raised} !important; stroke: ${line} !important }
    .node-labels { fill: ${ink}; font-size: 14px }
    .links, .link { stroke-opacity: 0.3 !important }
    .sequenceNumber { fill: ${paper} !important }
    .packetByte { fill: ${mutedInk} !important }
    .treemapSectionValue, .treemapValue { font-size: 12px !important }
    ${LABELS_ON_LINES} { paint-order: stroke; stroke: ${paper}; stroke-width: 3px; stroke-linejoin: round }
    ${strokes.map(ofCategory).join('')}
    ${fixedColoursCss(palette)}`;
}

/** Words that Mermaid puts on top of the lines they belong to. */
const LABELS_ON_LINES =
  'text[fill="#444444"], .wardley-node-label, .wardley-notes text, .wardley-link-label, .commit-label, .cynefinArrowLabel, .node-labels text';

/** The curves of a radar chart and the people of a journey. */
function ofCategory(colour: string, index: number): string {
  return `
    circle.actor-${index} { fill: ${colour} !important }
    .radarCurve-${index} { stroke: ${colour} !important; fill: ${colour} !important; fill-opacity: 0.12 !important }
    .radarLegendBox-${index} { stroke: ${colour} !important; fill: ${colour} !important; fill-opacity: 0.5 !important }`;
}
