import { type DrawingName, drawing } from './drawing.ts';
import { element, join, percent, type Svg, text } from './svg.ts';

/** Steps of two engines against the length of a text. */
export interface StepCurve extends DrawingName {
  readonly points: readonly StepCurvePoint[];
  /** Labels: the most steps, no characters, the most characters. */
  readonly top: string;
  readonly start: string;
  readonly end: string;
}

interface StepCurvePoint {
  readonly length: number;
  readonly backtracking: number;
  readonly linear: number;
  /** Whether the backtracking engine was stopped here and would have gone on. */
  readonly isStopped: boolean;
}

const plot = { top: 24, height: 128 };
const height = plot.top + plot.height + 24;

/** Draws both curves on linear scales: the one solid with a dot for each point, the other dashed. */
export function drawStepCurve(curve: StepCurve): Svg {
  const { points } = curve;
  const longest = Math.max(1, ...points.map(({ length }) => length));
  const most = Math.max(1, ...points.flatMap(({ backtracking, linear }) => [backtracking, linear]));
  const across = (length: number) => length / longest;
  const down = (steps: number) => 1 - steps / most;
  const path = (kind: 'backtracking' | 'linear') =>
    element('polyline', {
      class: `step-curve-${kind}`,
      points: points
        .map((point) => `${hundredths(across(point.length))},${hundredths(down(point[kind]))}`)
        .join(' '),
    });
  const lines = element(
    'svg',
    {
      ...{ y: plot.top, width: '100%', height: plot.height },
      ...{ viewBox: '0 0 100 100', preserveAspectRatio: 'none', overflow: 'visible' },
    },
    path('linear'),
    path('backtracking'),
  );
  const dots = points.map(({ length, backtracking, isStopped }) =>
    element('circle', {
      class: isStopped ? 'step-curve-dot step-curve-stopped' : 'step-curve-dot',
      cx: percent(across(length)),
      cy: plot.top + plot.height * down(backtracking),
      r: isStopped ? 4 : 2.5,
    }),
  );
  return drawing(
    curve,
    { class: 'step-curve', width: '100%', height },
    rule(plot.top),
    rule(plot.top + plot.height),
    lines,
    join(dots),
    label('0', plot.top - 8, 'start', curve.top),
    label('0', height - 4, 'start', curve.start),
    label('100%', height - 4, 'end', curve.end),
  );
}

function hundredths(share: number) {
  return Math.round(share * 10_000) / 100;
}

function rule(y: number) {
  return element('line', { class: 'step-curve-rule', x1: 0, x2: '100%', y1: y, y2: y });
}

function label(x: string, y: number, anchor: 'start' | 'end', words: string) {
  return element('text', { class: 'step-curve-label', x, y, 'text-anchor': anchor }, text(words));
}
