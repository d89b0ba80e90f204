import { expect, test } from 'vitest';
import { drawStepCurve } from '../../../src/figures/step-curve.ts';
import { labEn } from '../../../src/i18n/en/lab.ts';
import { measurer } from '../../../src/lab/measure.ts';
import { stepCurveView } from '../../../src/views/step-curve-view.ts';

function viewOf(pattern: string, texts: readonly string[]) {
  const measure = measurer(pattern);
  const points = texts.map((text) => ({ length: text.length, ...measure(text) }));
  return stepCurveView('curve', pattern, points, labEn);
}

test('a curve and its table have the same points', () => {
  const { curve, rows } = viewOf('.*.*=.*', ['x=x', 'x=xx', 'x=xxx']);
  expect(rows).toEqual([
    ['3', '23', '30'],
    ['4', '33', '38'],
    ['5', '45', '46'],
  ]);
  expect(curve.points.map(({ backtracking }) => backtracking)).toEqual([23, 33, 45]);
  expect([curve.top, curve.start, curve.end]).toEqual(['46 steps', '0', 'Characters: 5']);
  expect(curve.description).toBe(
    'Pattern .*.*=.*. At 5 characters the backtracking engine takes 45 steps and the linear one 46.',
  );
});

test('an engine that was stopped has a mark and words of its own', () => {
  const { curve, rows } = viewOf('(a+)+b', ['a', 'a'.repeat(30)]);
  expect(rows.at(-1)).toEqual(['30', 'over 5,000,000', '153']);
  expect(curve.top).toBe('over 5,000,000 steps');
  expect(drawStepCurve(curve)).toMatch(
    /<circle class="step-curve-dot step-curve-stopped" cx="100%" cy="24" r="4"\/>/,
  );
});

test('a curve is drawn from the bottom left to the top right, in hundredths of the plot', () => {
  const drawing = drawStepCurve({
    ...{ id: 'curve', name: 'Steps', description: 'Words.', top: '8', start: '0', end: '2' },
    points: [
      { length: 0, backtracking: 0, linear: 2, isStopped: false },
      { length: 1, backtracking: 2, linear: 3, isStopped: false },
      { length: 2, backtracking: 8, linear: 4, isStopped: false },
    ],
  });
  expect(drawing).toContain('class="step-curve-backtracking" points="0,100 50,75 100,0"');
  expect(drawing).toContain('class="step-curve-linear" points="0,75 50,62.5 100,50"');
});
