import { expect, test } from 'vitest';
import { progressText } from '../../../src/cli/build/progress.ts';

test.each([
  ['diagrams', 1, undefined, '1 diagram drawn'],
  ['diagrams', 12, undefined, '12 diagrams drawn'],
  ['postmortems', 1, 31, '1 of 31 postmortems compiled'],
  ['postmortems', 1, 1, '1 of 1 postmortem compiled'],
] as const)('%s: %s of %s', (stage, done, total, text) => {
  expect(progressText(stage, done, total)).toBe(text);
});
