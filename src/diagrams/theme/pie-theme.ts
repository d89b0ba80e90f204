import type { Palette } from '../diagram-palette.ts';

/** Pies and Venn diagrams; their hues are categories. */
export function pieTheme({ paper, ink, line }: Palette) {
  return {
    pieTitleTextSize: '18px',
    pieTitleTextColor: ink,
    pieSectionTextSize: '16px',
    pieSectionTextColor: ink,
    pieLegendTextSize: '16px',
    pieLegendTextColor: ink,
    pieStrokeColor: paper,
    pieStrokeWidth: '2px',
    pieOuterStrokeColor: line,
    pieOuterStrokeWidth: '1px',
    pieOpacity: '1',
    vennTitleTextColor: ink,
    vennSetTextColor: ink,
  };
}
