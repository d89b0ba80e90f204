import type { Palette } from '../diagram-palette.ts';

/** Event models. Each kind of step has a hue. */
export function eventTheme({ raised, mutedInk, line, tints, strokes }: Palette) {
  return {
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
