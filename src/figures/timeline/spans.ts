import type { MeasuredSpan } from '../../views/timeline-figure-view.ts';
import { element, join, percent, type Svg, text } from '../svg.ts';
import { drawBreaks } from './breaks.ts';
import type { TimelineMeasures } from './layout.ts';
import { positionOf, type TimeScale } from './time-scale.ts';

export const spanRow = 28;
const baseline = 14;
const lineAt = 21;
const endSize = 4;
const breakSize = 5;

interface Place {
  readonly top: number;
  readonly measures: TimelineMeasures;
  readonly scale: TimeScale;
}

/** Times to detect, mitigate and resolve, each a line from end to end under its name. */
export function drawSpans(spans: readonly MeasuredSpan[], place: Place): Svg {
  const drawn = spans.map((span, index) => drawSpan(span, place.top + index * spanRow, place));
  return element('g', { class: 'spans' }, ...drawn);
}

function drawSpan(span: MeasuredSpan, top: number, { measures, scale }: Place): Svg {
  const [from, to] = [positionOf(span.from, scale), positionOf(span.to, scale)];
  const y = top + lineAt;
  const title = measures.isShort ? span.short : span.title;
  return join([
    element('line', { x1: percent(from), x2: percent(to), y1: y, y2: y }),
    ...drawBreaks(
      { left: from, right: to, top: y - breakSize, bottom: y + breakSize },
      scale,
      measures,
    ),
    ...[from, to].map((x) =>
      element('line', { x1: percent(x), x2: percent(x), y1: y - endSize, y2: y + endSize }),
    ),
    nameOver(`${title} ${span.duration}`, from, top + baseline, measures),
  ]);
}

/** Words over something that begins at `from`, moved in from the right edge where they would cross it. */
export function nameOver(
  name: string,
  from: number,
  y: number,
  { width, letter }: TimelineMeasures,
): Svg {
  const fits = from * width + name.length * letter <= width;
  const at = fits ? { x: percent(from) } : { x: '100%', 'text-anchor': 'end' };
  return element('text', { ...at, y }, text(name));
}
