import { drawStepCurve } from '../../figures/step-curve.ts';
import { countText } from '../../lab/count-text.ts';
import type { Count } from '../../lab/counting.ts';
import { fill } from '../../views/fill.ts';
import { type BenchWords, type MeasuredPoint, stepCurveView } from '../../views/step-curve-view.ts';
import { create } from './create.ts';

let panels = 0;

/** The readings, the curve and the points of one pattern, put before its table. */
export class PatternPanel {
  readonly pattern: string;
  /** What there is to say about the text, once it is counted. */
  spoken = '';
  readonly #words: BenchWords;
  readonly #readings: readonly [Reading, Reading];
  readonly #curve = create('div', { class: 'figure lab-curve' });
  readonly #rows = create('tbody');
  readonly #id = `lab-curve-${++panels}`;
  #points: MeasuredPoint[] = [];

  constructor(place: HTMLElement, words: BenchWords) {
    this.pattern = place.dataset.pattern ?? '';
    this.#words = words;
    this.#readings = [reading('backtracking', words), reading('linear', words)];
    const head = [words.length, words.backtracking, words.linear].map((name) =>
      create('th', { scope: 'col', class: 'number' }, name),
    );
    const table = create('table', {}, create('thead', {}, create('tr', {}, ...head)), this.#rows);
    place
      .querySelector('table')
      ?.before(
        create('dl', { class: 'lab-readings' }, ...this.#readings.map(({ element }) => element)),
        this.#curve,
        create('details', { class: 'lab-points' }, create('summary', {}, words.points), table),
      );
  }

  /** Shows the counts of the whole text. The curve of the text before is not its own any more. */
  showCounts({ backtracking, linear }: MeasuredPoint) {
    this.#points = [];
    [backtracking, linear].forEach((count, index) => {
      this.#readings[index]?.show(count);
    });
    this.spoken = fill(this.#words.spoken, {
      pattern: this.pattern,
      backtracking: countText(backtracking, this.#words),
      linear: countText(linear, this.#words),
    });
  }

  addPoint(point: MeasuredPoint) {
    this.#points.push(point);
  }

  /** Draws the points that there are. */
  draw() {
    if (this.#points.length === 0) return;
    const { curve, rows } = stepCurveView(this.#id, this.pattern, this.#points, this.#words);
    this.#curve.innerHTML = drawStepCurve(curve);
    this.#rows.replaceChildren(
      ...rows.map((row) =>
        create('tr', {}, ...row.map((value) => create('td', { class: 'number' }, value))),
      ),
    );
  }
}

interface Reading {
  readonly element: HTMLElement;
  readonly show: (count: Count) => void;
}

function reading(engine: 'backtracking' | 'linear', words: BenchWords): Reading {
  const value = create('data');
  const outcome = create('dd', { class: 'formula' });
  const element = create(
    'div',
    { class: `lab-reading lab-${engine}` },
    create('dt', {}, words[engine]),
    create('dd', { class: 'reading' }, value, ' ', create('small', {}, words.steps)),
    outcome,
  );
  const show = (count: Count) => {
    value.value = String(count.steps);
    value.textContent = countText(count, words);
    outcome.textContent = words.outcomes[count.outcome];
  };
  return { element, show };
}
