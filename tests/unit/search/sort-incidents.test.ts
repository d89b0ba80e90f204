import { expect, test } from 'vitest';
import { sortIncidents } from '../../../src/search/sort-incidents.ts';

const table = { duration: [27, null, 600, 27], ttd: [null, 3, null, 0] };
const ranked = [2, 0, 3, 1];

test.each([
  ['relevance', [2, 0, 3, 1]],
  ['newest', [0, 1, 2, 3]],
  ['oldest', [3, 2, 1, 0]],
  ['longest', [2, 0, 3, 1]],
  ['shortest', [0, 3, 2, 1]],
  ['ttd-longest', [1, 3, 0, 2]],
  ['ttd-shortest', [3, 1, 0, 2]],
] as const)('%s', (sort, expected) => {
  expect(sortIncidents(ranked, sort, table)).toEqual(expected);
});
