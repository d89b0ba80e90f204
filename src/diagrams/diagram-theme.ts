import type { Scheme } from './diagram.ts';
import { PALETTES, type Palette } from './diagram-palette.ts';

/**
 * The variables of Mermaid's `base` theme for a scheme. They name every colour that Mermaid would
 * otherwise derive, because its own derivations are illegible on dark paper.
 */
export function themeVariables(scheme: Scheme): Readonly<Record<string, unknown>> {
  const palette = PALETTES[scheme];
  return {
    darkMode: scheme === 'dark',
    useGradient: false,
    dropShadow: 'none',
    fontSize: '16px',
    ...surfaces(palette),
    ...sequence(palette),
    ...gantt(palette),
    ...categories(palette),
    ...charts(palette),
    ...structures(palette),
  };
}

function surfaces({ paper, raised, ink, mutedInk, line, note }: Palette) {
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
    errorBkgColor: raised,
    errorTextColor: ink,
  };
}

function sequence({ paper, raised, ink, mutedInk, line, accent }: Palette) {
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

function gantt(palette: Palette) {
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

/** Mermaid counts categories to 12 (scales, pies) or to 8 (branches, sets); our hues repeat. */
function categories({ ink, mutedInk, line, raised, paper, tints, strokes }: Palette) {
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

function charts({ paper, raised, ink, mutedInk, line, accent, tints, strokes }: Palette) {
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
    wardleyEvolutionColor: accent,
    wardley: { backgroundColor: paper, gridColor: line, axisTextColor: ink },
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

/** State, class, entity, requirement, architecture, C4 and event diagrams. */
function structures({ paper, raised, ink, mutedInk, line, tints, strokes }: Palette) {
  return {
    transitionColor: mutedInk,
    transitionLabelColor: ink,
    stateLabelColor: ink,
    stateBkg: raised,
    labelBackgroundColor: paper,
    compositeBackground: paper,
    compositeTitleBackground: raised,
    compositeBorder: line,
    altBackground: raised,
    specialStateColor: mutedInk,
    innerEndBackground: mutedInk,
    classText: ink,
    rowOdd: paper,
    rowEven: raised,
    attributeBackgroundColorOdd: paper,
    attributeBackgroundColorEven: raised,
    requirementBackground: raised,
    requirementBorderColor: mutedInk,
    requirementTextColor: ink,
    relationColor: mutedInk,
    relationLabelBackground: paper,
    relationLabelColor: ink,
    personBkg: raised,
    personBorder: mutedInk,
    archEdgeColor: mutedInk,
    archEdgeArrowColor: mutedInk,
    archEdgeWidth: '1.5',
    archGroupBorderColor: line,
    archGroupBorderWidth: '1px',
    emUiFill: raised,
    emUiStroke: line,
    emProcessorFill: tints[3],
    emProcessorStroke: strokes[3],
    emReadModelFill: tints[2],
    emReadModelStroke: strokes[2],
    emCommandFill: tints[0],
    emCommandStroke: strokes[0],
    emEventFill: tints[1],
    emEventStroke: strokes[1],
    emSwimlaneBackgroundOdd: raised,
    emSwimlaneBackgroundStroke: line,
    emArrowhead: mutedInk,
    emRelationStroke: mutedInk,
  };
}

function numbered(name: string, count: number, colours: readonly string[]) {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [name + index, colours[index % colours.length]]),
  );
}
