import type { Palette } from '../diagram-palette.ts';

/** What all kinds share: paper, boxes, frames, lines, notes and their text. */
export function surfaceTheme({ paper, raised, ink, mutedInk, line, note, tints }: Palette) {
  return {
    background: paper,
    primaryColor: raised,
    primaryTextColor: ink,
    primaryBorderColor: line,
    secondaryColor: raised,
    secondaryTextColor: ink,
    secondaryBorderColor: line,
    tertiaryColor: paper,
    tertiaryTextColor: ink,
    tertiaryBorderColor: line,
    mainBkg: raised,
    nodeBkg: raised,
    nodeBorder: mutedInk,
    nodeTextColor: ink,
    textColor: ink,
    titleColor: ink,
    lineColor: mutedInk,
    arrowheadColor: mutedInk,
    defaultLinkColor: mutedInk,
    clusterBkg: paper,
    clusterBorder: line,
    edgeLabelBackground: paper,
    noteBkgColor: note,
    noteTextColor: ink,
    noteBorderColor: line,
    secondBkg: tints[1],
    errorBkgColor: raised,
    errorTextColor: ink,
  };
}
