import type { Palette } from '../diagram-palette.ts';

/** Charts with axes or with cells: quadrants, XY, radar, packet. */
export function chartTheme({ paper, raised, ink, mutedInk, line, accent, strokes }: Palette) {
  return {
    ...quadrants(raised, paper, ink, line),
    quadrantPointFill: accent,
    quadrantXAxisTextFill: mutedInk,
    quadrantYAxisTextFill: mutedInk,
    xyChart: {
      backgroundColor: paper,
      titleColor: ink,
      dataLabelColor: ink,
      legendTextColor: ink,
      xAxisTitleColor: mutedInk,
      xAxisLabelColor: mutedInk,
      xAxisTickColor: line,
      xAxisLineColor: line,
      yAxisTitleColor: mutedInk,
      yAxisLabelColor: mutedInk,
      yAxisTickColor: line,
      yAxisLineColor: line,
      plotColorPalette: strokes.join(','),
    },
    radar: { axisColor: line, graticuleColor: line, graticuleOpacity: 0.06, axisLabelFontSize: 14 },
    packet: {
      labelFontSize: '14px',
      byteFontSize: '12px',
      labelColor: ink,
      titleColor: ink,
      blockFillColor: raised,
      blockStrokeColor: mutedInk,
    },
  };
}

function quadrants(raised: string, paper: string, ink: string, line: string) {
  return {
    quadrant1Fill: raised,
    quadrant2Fill: paper,
    quadrant3Fill: raised,
    quadrant4Fill: paper,
    ...Object.fromEntries([1, 2, 3, 4].map((corner) => [`quadrant${corner}TextFill`, ink])),
    quadrantPointTextFill: ink,
    quadrantInternalBorderStrokeFill: line,
    quadrantExternalBorderStrokeFill: line,
    quadrantTitleFill: ink,
  };
}
