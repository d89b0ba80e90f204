import { numberFormat } from '../../i18n/formats.ts';
import { inputOf } from '../../lab/read-input.ts';
import { fill } from '../../views/fill.ts';
import type { BenchWords } from '../../views/step-curve-view.ts';
import { type CountingAnswer, CountingDesk } from './counting-desk.ts';
import { create } from './create.ts';
import { PatternPanel } from './pattern-panel.ts';

const pauseBeforeSpeaking = 600;

/** Puts a field for a text of the reader's own on a lab, and counts whatever is typed into it. */
export function openBench(lab: HTMLElement) {
  // Both written by `labElement` when the page was built.
  const words = JSON.parse(lab.dataset.words ?? '{}') as BenchWords;
  const inputs = JSON.parse(lab.dataset.inputs ?? '[]') as readonly string[];
  const places = [...lab.querySelectorAll<HTMLElement>('.lab-pattern')];
  const bench = new Bench(
    lab,
    places.map((place) => new PatternPanel(place, words)),
    words,
  );
  lab.querySelector('.lab-open')?.replaceWith(bench.desk(inputs));
  bench.begin(inputOf(inputs[0] ?? '').text);
}

class Bench {
  readonly #lab: HTMLElement;
  readonly #panels: readonly PatternPanel[];
  readonly #words: BenchWords;
  readonly #counting = new CountingDesk((answer) => this.#receive(answer));
  readonly #field = create('input', {
    ...{ class: 'field', type: 'text', spellcheck: 'false' },
    ...{ autocomplete: 'off', autocapitalize: 'off', autocorrect: 'off' },
  });
  readonly #length = create('span', { class: 'label' });
  readonly #status = create('p', { role: 'status', class: 'unseen' });
  #frame = 0;
  #speech: ReturnType<typeof setTimeout> | undefined;

  constructor(lab: HTMLElement, panels: readonly PatternPanel[], words: BenchWords) {
    this.#lab = lab;
    this.#panels = panels;
    this.#words = words;
    this.#field.addEventListener('input', () => this.#count());
  }

  /** The field, with the texts of the writer as examples. */
  desk(inputs: readonly string[]) {
    const words = this.#words;
    const examples = inputs.map((written) => {
      const button = create(
        'button',
        { type: 'button' },
        written ? create('code', {}, written) : words.empty,
      );
      button.addEventListener('click', () => this.#use(inputOf(written).text));
      return button;
    });
    return create(
      'div',
      { class: 'lab-desk' },
      create('label', {}, create('span', { class: 'label' }, words.text), this.#field),
      this.#length,
      create(
        'div',
        { class: 'lab-examples', role: 'group', 'aria-label': words.examples },
        ...examples,
      ),
      this.#status,
    );
  }

  begin(text: string) {
    this.#use(text);
    this.#field.focus();
  }

  #use(text: string) {
    this.#field.value = text;
    this.#count();
  }

  #count() {
    const text = this.#field.value;
    const count = numberFormat(this.#words.locale).format(text.length);
    this.#length.textContent = fill(this.#words.characters, { count });
    this.#lab.setAttribute('aria-busy', 'true');
    clearTimeout(this.#speech);
    this.#counting.count({ patterns: this.#panels.map(({ pattern }) => pattern), text });
  }

  #receive(answer: CountingAnswer) {
    if (answer.kind === 'done') return this.#finish();
    const panel = this.#panels[answer.pattern];
    if (answer.kind === 'whole') panel?.showCounts(answer.point);
    else panel?.addPoint(answer.point);
    // Points come faster than a screen can show them.
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw() {
    for (const panel of this.#panels) panel.draw();
  }

  #finish() {
    this.#lab.setAttribute('aria-busy', 'false');
    this.#speech = setTimeout(() => {
      this.#status.textContent = this.#panels.map(({ spoken }) => spoken).join(' ');
    }, pauseBeforeSpeaking);
  }
}
