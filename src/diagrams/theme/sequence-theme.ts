import type { Palette } from '../diagram-palette.ts';

/** Sequence diagrams. */
export function sequenceTheme({ paper, raised, ink, mutedInk, line, accent }: Palette) {
  return {
    actorBkg: raised,
    actorBorder: mutedInk,
    actorTextColor: ink,
    actorLineColor: line,
    signalColor: mutedInk,
    signalTextColor: ink,
    labelBoxBkgColor: raised,
    labelBoxBorderColor: line,
    labelTextColor: ink,
    loopTextColor: ink,
    activationBkgColor: raised,
    activationBorderColor: accent,
    sequenceNumberColor: paper,
    rectBkgColor: raised,
  };
}
