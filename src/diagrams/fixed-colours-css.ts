import type { Palette } from './diagram-palette.ts';

/** Rules that put colours of the palette in place of those that Mermaid has written into its code. */
export function fixedColoursCss(palette: Palette): string {
  const { paper, raised, ink, mutedInk, line, signal, accent, strokes } = palette;
  return `
    marker circle[fill="white"] { fill: ${paper} !important }
    rect[style*="#087ebf"] { fill: ${accent} !important }
    .architecture-service svg *, .architecture-groups svg * { stroke: ${paper} !important }
    .architecture-service svg rect, .architecture-groups svg rect { stroke: none !important }
    .architecture-service svg [style*="fill: #fff"] { fill: ${paper} !important }
    [stroke="#444444"] { stroke: ${mutedInk} !important }
    [fill="#444444"] { fill: ${ink} !important }
    .face { fill: ${raised} !important; stroke: ${mutedInk} !important }
    [stroke="#666"], .mouth { stroke: ${mutedInk} !important }
    [fill="#666"] { fill: ${mutedInk} !important }
    line[stroke="red"] { stroke: ${signal} !important }
    line[stroke="orange"] { stroke: ${strokes[1]} !important }
    line[stroke="blue"], line[stroke="lightblue"] { stroke: ${accent} !important }
    [class^="wardley-"] [fill="white"], [class^="wardley-"][fill="white"] { fill: ${raised} !important }
    [class^="wardley-"] [stroke="#000"] { stroke: ${line} !important }
    .wardley-node-label[fill="#000"] { fill: ${ink} !important }
    .wardley-outsource-overlay, .wardley-buy-overlay, .wardley-build-overlay { fill: ${raised} !important; stroke: ${mutedInk} !important }
    ${TABLEAU.map((colour, index) => sankeyColour(colour, strokes[index % strokes.length] ?? ink)).join('')}`;
}

/** The ten colours that d3 gives out, which Sankey diagrams take without asking. */
const TABLEAU = [
  '#4e79a7',
  '#f28e2c',
  '#e15759',
  '#76b7b2',
  '#59a14f',
  '#edc949',
  '#af7aa1',
  '#ff9da7',
  '#9c755f',
  '#bab0ab',
];

function sankeyColour(theirs: string, ours: string): string {
  return `
    .node rect[fill="${theirs}"] { fill: ${ours} !important }
    stop[stop-color="${theirs}"] { stop-color: ${ours} !important }`;
}
