import type { PhaseBand } from '../../views/phase-bands.ts';
import type { TimelineFigureView } from '../../views/timeline-figure-view.ts';
import { element, join, percent, type Svg, text } from '../svg.ts';
import { drawBreaks } from './breaks.ts';
import type { TimelineMeasures } from './layout.ts';
import { positionOf, type TimeScale } from './time-scale.ts';

export const bandHeight = 22;
const nameInset = 6;
/** Of the strokes of a break, above the band and below it. */
const overhang = 4;
/** Of the width: less than can be seen. */
const hair = 1e-6;

interface Place {
  readonly top: number;
  readonly measures: TimelineMeasures;
}

/** Where a phase is drawn, from 0 to 1 across the drawing. */
interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly isOngoing: boolean;
  /** Of a phase whose end is not known: how far it runs out behind `right`. */
  readonly fadesTo?: number | undefined;
}

/** The phases side by side, and over them the marks that interrupt the scale. */
export function drawBands(view: TimelineFigureView, scale: TimeScale, place: Place): Svg {
  const bands = view.phases.flatMap((phase) => {
    const bounds = boundsOf(phase, view, scale);
    return bounds ? [drawBand(phase, bounds, scale, place)] : [];
  });
  const { top, measures } = place;
  const stretch = { left: 0, right: 1, top: top - overhang, bottom: top + bandHeight + overhang };
  return element('g', { class: 'bands' }, ...bands, ...drawBreaks(stretch, scale, measures));
}

/** From where to where a phase is drawn; one without a bound runs to the edge, if anything is there. */
function boundsOf(
  phase: PhaseBand,
  view: TimelineFigureView,
  scale: TimeScale,
): Bounds | undefined {
  const { name, from, to, isOpen } = phase;
  const [first] = scale.segments;
  const last = scale.segments.at(-1);
  if (!first || !last) return undefined;
  if (name === 'lead-up' && first.from >= 0) return undefined;
  if (name === 'after' && last.to <= (from ?? 0)) return undefined;
  const left = from === undefined ? 0 : positionOf(from, scale);
  const right = to === undefined ? 1 : positionOf(to, scale);
  const next = scale.segments.find((segment) => segment.from > view.end)?.left ?? 1;
  const isOngoing = to === undefined && view.ending === 'ongoing';
  if (isOpen) return { left, right, isOngoing, fadesTo: next };
  if (name === 'after' && view.ending === 'open') return { left: next, right: 1, isOngoing };
  return right > left ? { left, right, isOngoing } : undefined;
}

function drawBand(phase: PhaseBand, bounds: Bounds, scale: TimeScale, place: Place): Svg {
  const { left, right, isOngoing, fadesTo } = bounds;
  const known = drawStretch(phase.name, [left, right], isOngoing && 'is-open', place);
  const fading = fadesTo && drawStretch(phase.name, [right, fadesTo], 'is-fading', place);
  const drawn = [right > left && known, fading, drawName(phase, bounds, scale, place)];
  return join(drawn.filter((svg) => typeof svg === 'string'));
}

function drawStretch(
  name: PhaseBand['name'],
  [left, right]: readonly [number, number],
  state: 'is-open' | 'is-fading' | false,
  { top }: Place,
): Svg {
  return element('rect', {
    class: `band band-${name}${state ? ` ${state}` : ''}`,
    x: percent(left),
    width: percent(right - left),
    y: top,
    height: bandHeight,
  });
}

/** The name in its band, where it has room before the next break. */
function drawName(
  { name, title, duration, isOpen }: PhaseBand,
  { left, right }: Bounds,
  { segments }: TimeScale,
  { top, measures }: Place,
): Svg | undefined {
  // A band may begin with a break.
  const segment = segments.find((each) => each.right > left + hair);
  const at = Math.max(left, segment?.left ?? 0);
  const end = Math.min(right, segment?.right ?? 1);
  const room = (end - at) * measures.width - 2 * nameInset;
  const names = isOpen ? [`${title}, ${duration}`, title] : [title];
  const fitting = names.find(({ length }) => length * measures.letter <= room);
  if (fitting === undefined) return undefined;
  return element(
    'text',
    { class: `band-name band-name-${name}`, x: percent(at), dx: nameInset, y: top + 15 },
    text(fitting),
  );
}
