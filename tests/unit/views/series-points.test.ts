import { expect, test } from 'vitest';
import { seriesRuns } from '../../../src/views/series-points.ts';

const same = (value: number) => value;

function values(...numbers: (number | null)[]) {
  return numbers.map((number) => (number === null ? null : { value: number, isDerived: false }));
}

test('parts a column at its gaps', () => {
  const runs = seriesRuns({ values: values(1, 2, null, null, 3) }, [0, 0.25, 0.5, 0.75, 1], same);
  expect(runs.map((run) => run.map(({ x, y }) => [x, y]))).toEqual([
    [
      [0, 1],
      [0.25, 2],
    ],
    [[1, 3]],
  ]);
});

test('draws every point of as many as a drawing can show', () => {
  const positions = Array.from({ length: 1200 }, (_, row) => row / 1199);
  expect(seriesRuns({ values: values(...positions) }, positions, same)[0]).toHaveLength(1200);
});

test('keeps the lowest and the highest of each stretch of more points, in their order', () => {
  const positions = Array.from({ length: 6000 }, (_, row) => row / 6000);
  const numbers = positions.map((_, row) => (row === 4321 ? 900 : row === 4328 ? -5 : row % 10));
  const [run = []] = seriesRuns({ values: values(...numbers) }, positions, same);
  expect(run).toHaveLength(1200);
  expect(run.slice(0, 2).map(({ y }) => y)).toEqual([0, 9]);
  const peak = run.findIndex(({ y }) => y === 900);
  expect(run.slice(peak, peak + 2).map(({ y }) => y)).toEqual([900, -5]);
});
