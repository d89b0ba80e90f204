import type { Palette } from '../diagram-palette.ts';

/** Gantt charts. The signal colour is for critical tasks alone. */
export function ganttTheme(palette: Palette) {
  const { paper, raised, ink, mutedInk, line, signal, signalSurface, accent, tints } = palette;
  return {
    sectionBkgColor: raised,
    altSectionBkgColor: paper,
    sectionBkgColor2: raised,
    excludeBkgColor: raised,
    gridColor: line,
    taskBkgColor: tints[0],
    taskBorderColor: accent,
    activeTaskBkgColor: tints[1],
    activeTaskBorderColor: mutedInk,
    doneTaskBkgColor: tints[5],
    doneTaskBorderColor: line,
    critBkgColor: signalSurface,
    critBorderColor: signal,
    vertLineColor: accent,
    todayLineColor: signal,
    taskTextColor: ink,
    taskTextOutsideColor: ink,
    taskTextLightColor: ink,
    taskTextDarkColor: ink,
    taskTextClickableColor: accent,
  };
}
