import { describe, expect, test } from 'vitest';
import { seriesFigure } from '../../../src/figures/series-figure.ts';
import { seriesSpecimens } from '../../../src/views/specimens/series-specimens.ts';

type Axis = (position: number) => number;

const log = new Set(['series-log', 'series-bars-columns']);

/** Every specimen but those whose points are too many for marks and for the table. */
const plots = seriesSpecimens.filter(
  ({ id, view }) => view.drawing.kind !== 'bar' && id !== 'series-many-points',
);

describe.each(plots)('$title', ({ id, view }) => {
  const html = seriesFigure(view);
  // The names of lines have marks too, which stand for no number.
  const drawing = html.replaceAll(/<g class="labels-[\s\S]*?<\/g>/g, '');

  test('has marks at the numbers of its table', () => {
    const value = axisOf(
      drawing,
      /<text x="0" dx="-8" y="([\d.]+)"[^>]*>([^<]+)</g,
      4,
      log.has(id),
    );
    for (const [column] of view.drawing.kind === 'bar' ? [] : view.drawing.lines.entries()) {
      const drawn = heightsOf(drawing, column).map(value);
      const written = columnOf(html, column);
      expect(drawn).toHaveLength(written.length);
      for (const [row, number] of written.entries())
        expect(Math.abs((drawn[row] ?? 0) - number)).toBeLessThan(tolerance(written, log.has(id)));
    }
  });
});

test('a line through 10,000 points goes through their lowest and highest', () => {
  const { view } = seriesSpecimens.find(({ id }) => id === 'series-many-points') ?? {};
  const html = view ? seriesFigure(view) : '';
  const value = axisOf(html, /<text x="0" dx="-8" y="([\d.]+)"[^>]*>([^<]+)</g, 4, false);
  const heights = [...html.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, y]) => value(Number(y)));
  expect(heights).toHaveLength(1200);
  expect(Math.max(...heights)).toBeCloseTo(900, 0);
  expect(Math.min(...heights)).toBeCloseTo(20, 0);
});

describe.each(seriesSpecimens.filter(({ view }) => view.drawing.kind === 'bar'))(
  '$title',
  ({ id, view }) => {
    const html = seriesFigure(view);

    test('has bars as long as the numbers of its table', () => {
      const value = axisOf(
        html,
        /<text x="([\d.]+)%" y="[\d.]+" text-anchor="[a-z]+">([\d.,]+)</g,
        0,
        log.has(id),
      );
      const columns = view.drawing.kind === 'bar' ? (view.drawing.groups[0]?.bars.length ?? 0) : 0;
      for (let column = 0; column < columns; column++) {
        const written = columnOf(html, column);
        const drawn = barsOf(html, column).map(value);
        expect(drawn).toHaveLength(written.length);
        for (const [row, number] of written.entries())
          expect(Math.abs((drawn[row] ?? 0) - number)).toBeLessThan(
            tolerance(written, log.has(id)),
          );
      }
    });
  },
);

/** Turns positions back into numbers, by the first and the last text of an axis. */
function axisOf(html: string, pattern: RegExp, offset: number, isLog: boolean): Axis {
  const ticks = [...html.matchAll(pattern)].map(([, at, text = '']) => ({
    at: Number(at) - offset,
    value: Number(text.replaceAll(',', '')),
  }));
  const [first, last] = [ticks[0], ticks.at(-1)];
  if (!first || !last || first === last) throw new Error('The axis has too few numbers.');
  const [from, to] = isLog
    ? [Math.log10(first.value), Math.log10(last.value)]
    : [first.value, last.value];
  return (position) => {
    const number = from + ((position - first.at) / (last.at - first.at)) * (to - from);
    return isLog ? 10 ** number : number;
  };
}

/** Two decimals of a percent or a pixel are what the drawing keeps. */
function tolerance(numbers: readonly number[], isLog: boolean) {
  const highest = Math.max(...numbers.map(Math.abs));
  return isLog ? highest / 500 : highest / 1000;
}

/** The heights of a column's marks, or of its line where it has too many points for marks. */
function heightsOf(html: string, column: number) {
  const marks = html.matchAll(
    new RegExp(`class="series-mark series-${column}[^>]*? (?:cy|y)="([\\d.]+)"`, 'g'),
  );
  const middle = column % 3 === 0 ? 0 : 3.5;
  const heights = [...marks].map(([, y]) => Number(y) + middle);
  if (heights.length > 0) return heights;
  const [, d = ''] =
    new RegExp(`class="series-line series-${column}" d="([^"]*)"`).exec(html) ?? [];
  return [...d.matchAll(/(?:[ML][\d.]+ |V)([\d.]+)/g)].map(([, y]) => Number(y));
}

function barsOf(html: string, column: number) {
  const bars = html.matchAll(
    new RegExp(`class="series-bar series-${column}[^>]*? x="([\\d.]+)%" width="([\\d.]+)%"`, 'g'),
  );
  return [...bars].map(([, x, width]) => Number(x) + Number(width)).filter((end) => end > 0);
}

/** The numbers of a column of the table, without gaps. */
function columnOf(html: string, column: number) {
  const rows = [...html.matchAll(/<tr><th scope="row">.*?<\/tr>/g)].map(([row]) => row);
  return rows.flatMap((row) => {
    const cell = [...row.matchAll(/<td class="number">([^<]*)</g)][column]?.[1] ?? '';
    return cell === 'none' ? [] : [Number(cell.replaceAll(',', '').replace('*', ''))];
  });
}
