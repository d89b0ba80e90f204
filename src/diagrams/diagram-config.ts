import type { MermaidConfig } from 'mermaid';
import type { Scheme } from './diagram.ts';
import { DIAGRAM_FONT_STACK } from './diagram-fonts.ts';
import { houseCss } from './diagram-house-css.ts';
import { PALETTES, type Palette } from './diagram-palette.ts';
import { themeVariables } from './diagram-theme.ts';

/** The most characters that Mermaid draws; above it, it draws a box that says so, and no error. */
export const MAX_SOURCE_CHARACTERS = 50_000;

/**
 * What a source may not set for itself, in its front matter or in an `%%{init}%%` directive:
 * whatever decides about safety, and whatever makes the diagrams of one site look alike.
 */
export const SITE_KEYS = [
  'secure',
  'securityLevel',
  'startOnLoad',
  'maxTextSize',
  'maxEdges',
  'suppressErrorRendering',
  'dompurifyConfig',
  'deterministicIds',
  'deterministicIDSeed',
  'handDrawnSeed',
  'htmlLabels',
  'layout',
  'look',
  'theme',
  'themeCSS',
  'themeVariables',
  'darkMode',
  'fontFamily',
  'altFontFamily',
  'fontSize',
] as const;

/** The complete configuration with which Mermaid draws in a scheme. */
export function mermaidConfig(scheme: Scheme): MermaidConfig {
  const palette = PALETTES[scheme];
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    secure: [...SITE_KEYS],
    maxTextSize: MAX_SOURCE_CHARACTERS,
    htmlLabels: true,
    deterministicIds: true,
    handDrawnSeed: 1,
    look: 'classic',
    theme: 'base',
    themeVariables: { ...themeVariables(scheme), fontFamily: DIAGRAM_FONT_STACK },
    themeCSS: houseCss(palette),
    fontFamily: DIAGRAM_FONT_STACK,
    fontSize: 16,
    flowchart: { wrappingWidth: 220, padding: 16, nodeSpacing: 44, rankSpacing: 52 },
    state: { wrappingWidth: 220 },
    sequence: { actorFontSize: 16, messageFontSize: 16, noteFontSize: 15, mirrorActors: false },
    gantt: { useWidth: 720, fontSize: 14, sectionFontSize: 15, barHeight: 24, barGap: 6 },
    quadrantChart: { pointLabelFontSize: 14 },
    c4: c4Colours(palette),
  };
}

/** C4 takes the colours of its boxes from the configuration, kind by kind. */
function c4Colours({ raised, paper, mutedInk }: Palette): Readonly<Record<string, string>> {
  const boxes = ['system', 'container', 'component'].flatMap((box) => [
    box,
    `${box}_db`,
    `${box}_queue`,
  ]);
  return Object.fromEntries(
    ['person', ...boxes].flatMap((kind) => [
      [`${kind}_bg_color`, raised],
      [`${kind}_border_color`, mutedInk],
      [`external_${kind}_bg_color`, paper],
      [`external_${kind}_border_color`, mutedInk],
    ]),
  );
}
