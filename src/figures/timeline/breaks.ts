import { element, percent, type Svg } from '../svg.ts';
import type { ScaleMeasures, TimeScale } from './time-scale.ts';

/** What breaks may interrupt: shares of the width, and heights in pixels. */
interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Between the two strokes of a break, and how far they lean over a height. */
const strokesApart = 8;
const lean = 4 / 15;

/** Two strokes over a gap for each break of the scale within a stretch: here time has been left out. */
export function drawBreaks(stretch: Stretch, scale: TimeScale, measures: ScaleMeasures): Svg[] {
  const { left, right, top, bottom } = stretch;
  return breakPlaces(scale, measures)
    .filter((x) => left < x && x < right)
    .map((x) => drawBreak(x, top, bottom));
}

/** Each at the end of its gap, since a phase may run out in it. */
function breakPlaces({ segments }: TimeScale, { gap, width }: ScaleMeasures): number[] {
  return segments.slice(1).map(({ left }) => left - gap / 2 / width);
}

function drawBreak(x: number, above: number, below: number): Svg {
  const across = lean * (below - above);
  const [first, second] = [-(across + strokesApart) / 2, (strokesApart - across) / 2];
  return element(
    'svg',
    { class: 'scale-break', x: percent(x), overflow: 'visible' },
    element('path', {
      class: 'scale-gap',
      d: `M${first} ${below}L${first + across} ${above}h${strokesApart}L${second} ${below}z`,
    }),
    element('path', {
      class: 'scale-strokes',
      d: `M${first} ${below}L${first + across} ${above}M${second} ${below}L${second + across} ${above}`,
    }),
  );
}
