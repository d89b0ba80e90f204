import type { PhaseBand, TimelineFigureView } from '../../views/timeline-figure-view.ts';
import { element, join, percent, type Svg, text } from '../svg.ts';
import type { TimelineMeasures } from './layout.ts';
import { positionOf, type TimeScale } from './time-scale.ts';

export const bandHeight = 22;
const nameInset = 6;
const breakWidth = 8;

interface Place {
  readonly top: number;
  readonly measures: TimelineMeasures;
}

/** The phases side by side, and over them the marks that interrupt the scale. */
export function drawBands(view: TimelineFigureView, scale: TimeScale, place: Place): Svg {
  const bands = view.phases.flatMap((phase) => {
    const bounds = boundsOf(phase, view, scale);
    return bounds ? [drawBand(phase, bounds, scale, place)] : [];
  });
  const gaps = scale.segments
    .slice(1)
    .map((segment, index) => drawBreak(scale.segments[index]?.right ?? 0, segment.left, place.top));
  return element('g', { class: 'bands' }, ...bands, ...gaps);
}

/** From where to where a phase is drawn; one without a bound runs to the edge, if anything is there. */
function boundsOf({ name, from, to }: PhaseBand, view: TimelineFigureView, scale: TimeScale) {
  const [first] = scale.segments;
  const last = scale.segments.at(-1);
  if (!first || !last) return undefined;
  if (name === 'lead-up' && first.from >= 0) return undefined;
  if (name === 'after' && last.to <= (from ?? 0)) return undefined;
  const left = from === undefined ? 0 : positionOf(from, scale);
  const right = to === undefined ? 1 : positionOf(to, scale);
  const isOpen = to === undefined && view.isOngoing;
  return right > left ? { left, right, isOpen } : undefined;
}

function drawBand(
  { name, title }: PhaseBand,
  { left, right, isOpen }: { left: number; right: number; isOpen: boolean },
  { segments }: TimeScale,
  { top, measures }: Place,
): Svg {
  const size = { y: top, height: bandHeight };
  const rect = element('rect', {
    class: `band band-${name}${isOpen ? ' is-open' : ''}`,
    x: percent(left),
    width: percent(right - left),
    ...size,
  });
  const nextBreak = segments.find((segment) => segment.right > left)?.right ?? 1;
  const room = (Math.min(right, nextBreak) - left) * measures.width - 2 * nameInset;
  if (title.length * measures.letter > room) return rect;
  return join([
    rect,
    element(
      'text',
      { class: `band-name band-name-${name}`, x: percent(left), dx: nameInset, y: top + 15 },
      text(title),
    ),
  ]);
}

/** Two strokes over a gap in the band: here time has been left out. */
function drawBreak(left: number, right: number, top: number): Svg {
  const [above, below] = [top - 4, top + bandHeight + 4];
  return element(
    'svg',
    { class: 'scale-break', x: percent((left + right) / 2), overflow: 'visible' },
    element('path', {
      class: 'scale-gap',
      d: `M${-breakWidth / 2} ${below}L${breakWidth / 2} ${above}h${breakWidth}L${breakWidth / 2} ${below}z`,
      transform: `translate(${-breakWidth / 2})`,
    }),
    element('path', {
      class: 'scale-strokes',
      d: `M${-breakWidth} ${below}L0 ${above}M0 ${below}L${breakWidth} ${above}`,
    }),
  );
}
