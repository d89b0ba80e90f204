import type { StepCurve } from '../figures/step-curve.ts';
import type { LabWords } from '../i18n/en/lab.ts';
import { numberFormat } from '../i18n/formats.ts';
import { countText } from '../lab/count-text.ts';
import type { Measurement } from '../lab/measure.ts';
import { fill } from './fill.ts';

/** What both engines make of the first so many characters of a text. */
export interface MeasuredPoint extends Measurement {
  readonly length: number;
}

export interface StepCurveView {
  readonly curve: StepCurve;
  /** The same points in words: characters, backtracking, linear. */
  readonly rows: readonly (readonly [string, string, string])[];
}

/** The words of a lab that its bench needs. */
export type BenchWords = Omit<LabWords, 'counting' | 'repeats' | 'open' | 'failed'>;

/** The curve of one pattern over at least one point, from the shortest text to the longest. */
export function stepCurveView(
  id: string,
  pattern: string,
  points: readonly MeasuredPoint[],
  words: BenchWords,
): StepCurveView {
  const format = numberFormat(words.locale);
  const rows = points.map(
    ({ length, backtracking, linear }) =>
      [format.format(length), countText(backtracking, words), countText(linear, words)] as const,
  );
  const [length = '', backtracking = '', linear = ''] = rows.at(-1) ?? [];
  const most = points
    .flatMap((point) => [point.backtracking, point.linear])
    .reduce((a, b) => (b.steps > a.steps ? b : a));
  const curve = {
    id,
    name: words.curve,
    description: fill(words.curveDescription, { pattern, length, backtracking, linear }),
    top: `${countText(most, words)} ${words.steps}`,
    start: '0',
    end: fill(words.characters, { count: length }),
    points: points.map((point) => ({
      length: point.length,
      backtracking: point.backtracking.steps,
      linear: point.linear.steps,
      isStopped: point.backtracking.outcome === 'stopped',
    })),
  };
  return { curve, rows };
}
