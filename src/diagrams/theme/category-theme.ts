import type { Palette } from '../diagram-palette.ts';
import { numbered } from './numbered.ts';

/**
 * Mind maps, timelines, journeys, branches, pies and sets. Mermaid counts categories to 12 (scales,
 * pies) or to 8 (branches, sets); our hues repeat.
 */
export function categoryTheme({ ink, mutedInk, line, raised, paper, tints, strokes }: Palette) {
  return {
    ...numbered('cScale', 12, tints),
    ...numbered('cScalePeer', 12, strokes),
    ...numbered('cScaleInv', 12, strokes),
    ...numbered('cScaleLabel', 12, [ink]),
    ...numbered('surface', 5, tints),
    ...numbered('surfacePeer', 5, [line]),
    ...numbered('fillType', 8, tints),
    ...numbered('git', 8, strokes),
    ...numbered('gitInv', 8, [mutedInk]),
    ...numbered('gitBranchLabel', 8, [paper]),
    ...numbered('pie', 13, [tints.at(-1) ?? raised, ...tints]),
    ...numbered('venn', 9, [strokes.at(-1) ?? line, ...strokes]),
    scaleLabelColor: ink,
    tagLabelColor: ink,
    tagLabelBackground: raised,
    tagLabelBorder: line,
    tagLabelFontSize: '13px',
    commitLabelColor: mutedInk,
    commitLabelBackground: paper,
    commitLabelFontSize: '13px',
  };
}
