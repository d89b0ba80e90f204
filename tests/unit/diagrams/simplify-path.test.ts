import { expect, test } from 'vitest';
import { simplifyPath } from '../../../src/diagrams/in-page/simplify-path.ts';

test('lines that were drawn as curves, twice, become one outline', () => {
  const data = 'M0 0 C3 0, 6 0, 9 0 M0 0 C2 0, 5 0, 9 0 M9 0 C9 0, 9 0, 9 0 M9 0 C9 1, 9 3, 9 4';
  expect(simplifyPath(data)).toEqual({ data: 'M0 0L9 0L9 4', isOutline: true });
});

test('a filled piece keeps its curves and loses its idle lines', () => {
  const data = 'M0 0 C3 0, 6 0, 9 0 C9 0, 9 0, 9 0 C12 5, 12 9, 9 9';
  expect(simplifyPath(data)).toEqual({ data: 'M0 0L9 0C12 5 12 9 9 9', isOutline: false });
});

test.each([
  ['several filled pieces', 'M0 0 L9 0 L9 9 M20 0 L29 0 L29 9'],
  ['relative commands', 'M0,13.25 a70.51,13.25 0,0,0 141.02,0 l0,53.25'],
  ['a closed path', 'M 0 0 L 10 5 L 0 10 z'],
])('%s stay as they are', (_, data) => {
  expect(simplifyPath(data)).toEqual({ data, isOutline: false });
});
