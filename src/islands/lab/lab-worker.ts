import { curveLengths, measurer } from '../../lab/measure.ts';
import type { CountingAnswer, CountingOrder } from './counting-desk.ts';

/*
 * Counts away from the page. First every pattern on the whole text, then the points of the curves;
 * a curve ends where the backtracking engine is stopped.
 */
addEventListener('message', ({ data }: MessageEvent<CountingOrder>) => {
  const measures = data.patterns.map(measurer);
  measures.forEach((measure, pattern) => {
    answer({ kind: 'whole', pattern, point: { length: data.text.length, ...measure(data.text) } });
  });
  measures.forEach((measure, pattern) => {
    for (const length of curveLengths(data.text.length)) {
      const point = { length, ...measure(data.text.slice(0, length)) };
      answer({ kind: 'point', pattern, point });
      if (point.backtracking.outcome === 'stopped') break;
    }
  });
  answer({ kind: 'done' });
});

function answer(message: CountingAnswer) {
  postMessage(message);
}
