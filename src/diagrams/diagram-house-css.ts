import type { Palette } from './diagram-palette.ts';

/**
 * Style sheet for what the variables of Mermaid's theme do not reach: corners, grid lines, label
 * backgrounds, and the colours that some diagram types have written into their code.
 */
export function houseCss(palette: Palette): string {
  const { paper, raised, ink, mutedInk, line, accent, strokes } = palette;
  return `
    .node rect.label-container, rect.actor, .cluster rect { rx: 4px }
    rect.note, rect.task { rx: 2px }
    .edgeLabel, .edgeLabel p, .labelBkg { background-color: ${paper} !important }
    .grid .tick line { stroke: ${line} }
    .grid path { stroke: none }
    .grid .tick text { font-size: 13px; fill: ${mutedInk} }
    path.arrow { stroke-width: 4px !important }
    .edgeTerminals { font-size: 13px !important }
    marker circle[fill="white"] { fill: ${paper} !important }
    .cluster[class*="section-"] rect { fill: ${raised} !important; stroke: ${line} !important }
    .node-labels { fill: ${ink} }
    .sequenceNumber { fill: ${paper} !important }
    .packetByte { fill: ${mutedInk} !important }
    rect[style*="#087ebf"] { fill: ${accent} !important }
    .architecture-service svg *, .architecture-groups svg * { stroke: ${paper} !important }
    .architecture-service svg rect, .architecture-groups svg rect { stroke: none !important }
    .architecture-service svg [style*="fill: #fff"] { fill: ${paper} !important }
    [stroke="#444444"] { stroke: ${mutedInk} !important }
    [fill="#444444"] { fill: ${ink} !important }
    ${strokes.map(ofCategory).join('')}`;
}

/** The curves of a radar chart and the people of a journey. */
function ofCategory(colour: string, index: number): string {
  return `
    circle.actor-${index} { fill: ${colour} !important }
    .radarCurve-${index} { stroke: ${colour} !important; fill: ${colour} !important; fill-opacity: 0.12 !important }
    .radarLegendBox-${index} { stroke: ${colour} !important; fill: ${colour} !important; fill-opacity: 0.5 !important }`;
}
