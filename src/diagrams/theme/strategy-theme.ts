import type { Palette } from '../diagram-palette.ts';

/** Wardley maps and Cynefin frameworks. */
export function strategyTheme({ paper, raised, ink, mutedInk, line, accent, tints }: Palette) {
  return {
    cynefin: {
      boundaryColor: line,
      cliffColor: mutedInk,
      arrowColor: mutedInk,
      complexBg: tints[2],
      complicatedBg: tints[0],
      chaoticBg: tints[3],
      clearBg: tints[1],
      confusionBg: tints[5],
      textColor: ink,
      labelColor: ink,
    },
    wardley: {
      backgroundColor: paper,
      axisColor: mutedInk,
      axisTextColor: ink,
      gridColor: line,
      componentFill: paper,
      componentStroke: mutedInk,
      componentLabelColor: ink,
      linkStroke: mutedInk,
      evolutionStroke: accent,
      annotationStroke: mutedInk,
      annotationTextColor: ink,
      annotationFill: raised,
    },
  };
}
