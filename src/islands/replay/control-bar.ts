import { inverse, type Knot, valueAt } from '../../replay/knots.ts';
import type { ReplayState } from '../../replay/state-at.ts';
import { fill } from '../../views/fill.ts';
import type { ClockReading } from '../clock-reading.ts';
import type { Material } from './material.ts';
import { countText, elapsedText, eventTime, momentText } from './replay-text.ts';

/** What readers ask for on the bar. */
export interface Wishes {
  readonly play: () => void;
  readonly previous: () => void;
  readonly next: () => void;
  readonly close: () => void;
  readonly seek: (minutes: number) => void;
}

interface Setting {
  readonly material: Material;
  readonly clock: () => ClockReading;
  readonly wishes: Wishes;
}

/** Whether it runs, and whether in steps with nothing between them. */
export interface Playing {
  readonly isPlaying: boolean;
  readonly isStepwise: boolean;
}

/** The bar of a replay: buttons, the slider, the time, the counters and the last event in words. */
export class ControlBar {
  readonly element: HTMLElement;
  readonly #material: Material;
  readonly #clock: () => ClockReading;
  readonly #slider: HTMLInputElement;
  readonly #counts: readonly Element[];
  #passed = -1;

  /** `bar` is a fresh copy of what `ReplayBar.astro` shows. */
  constructor(bar: HTMLElement, { material, clock, wishes }: Setting) {
    this.element = bar;
    this.#material = material;
    this.#clock = clock;
    this.#slider = part<HTMLInputElement>(bar, '.replay-slider');
    this.#counts = [...bar.querySelectorAll('.replay-counters dd')];
    for (const name of ['play', 'previous', 'next', 'close'] as const)
      button(bar, name).addEventListener('click', wishes[name]);
    this.#openSlider(wishes);
  }

  focus() {
    button(this.element, 'play').focus({ preventScroll: true });
  }

  show(state: ReplayState, { isPlaying, isStepwise }: Playing) {
    const { words, scale } = this.#material;
    // While everything moves nothing is announced: the reader would be talked over.
    const isQuiet = isPlaying && !isStepwise;
    part(this.element, '.replay-line').setAttribute('aria-live', isQuiet ? 'off' : 'polite');
    this.element.classList.toggle('is-playing', isPlaying);
    button(this.element, 'play').ariaLabel = isPlaying ? words.pause : words.play;

    this.#slider.value = String(Math.round(1000 * shareOf(state.minutes, scale)));
    this.#showTimes(state, isQuiet);
    if (state.passed !== this.#passed) this.#showLine(state);
    this.#passed = state.passed;
  }

  /** The times once more, when they are to be read on another clock. */
  showClock(state: ReplayState) {
    this.#showTimes(state, false);
    this.#showLine(state);
  }

  #showTimes({ minutes, counts, passed }: ReplayState, isQuiet: boolean) {
    const { replay, words } = this.#material;
    const elapsed = elapsedText(minutes, replay, words);
    const moment = momentText(minutes, replay, this.#clock());
    setText(part(this.element, '.replay-moment'), moment);
    setText(part(this.element, '.replay-elapsed'), elapsed);
    if (!isQuiet || passed !== this.#passed)
      this.#slider.setAttribute('aria-valuetext', fill(words.value, { elapsed, moment }));
    counts.forEach((count, index) => {
      const place = this.#counts[index];
      if (!place) return;
      const text = count.minutes === undefined ? '–' : countText(count.minutes, replay, words);
      setText(place, text);
      place.parentElement?.classList.toggle('is-reached', count.isReached);
    });
  }

  #showLine({ current: [event, ...others] }: ReplayState) {
    const { replay, words, nameOf } = this.#material;
    const count = String(others.length);
    const line = event
      ? [
          eventTime(event, replay, this.#clock()),
          nameOf(event),
          others.length > 0 ? fill(words.more, { count }) : '',
        ]
      : ['', words.before, ''];
    ['.replay-when', '.replay-what', '.replay-more'].forEach((name, index) => {
      setText(part(this.element, name), line[index] ?? '');
    });
  }

  #openSlider({ seek, previous, next }: Wishes) {
    const { scale } = this.#material;
    this.#slider.addEventListener('input', () =>
      seek(minutesAt(Number(this.#slider.value) / 1000, scale)),
    );
    const keys: Readonly<Record<string, () => void>> = {
      ...{ ArrowLeft: previous, ArrowDown: previous },
      ...{ ArrowRight: next, ArrowUp: next },
    };
    this.#slider.addEventListener('keydown', (event) => {
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    });
  }
}

function shareOf(minutes: number, scale: readonly Knot[]) {
  const [first, last] = ends(scale);
  return (valueAt(scale, minutes) - first) / (last - first);
}

function minutesAt(share: number, scale: readonly Knot[]) {
  const [first, last] = ends(scale);
  return valueAt(inverse(scale), first + share * (last - first));
}

function ends(scale: readonly Knot[]) {
  return [scale[0]?.[1] ?? 0, scale.at(-1)?.[1] ?? 1] as const;
}

function button(bar: HTMLElement, name: keyof Wishes) {
  return part<HTMLButtonElement>(bar, `[data-press="${name}"]`);
}

function part<Kind extends HTMLElement = HTMLElement>(bar: HTMLElement, selector: string): Kind {
  const found = bar.querySelector<Kind>(selector);
  if (!found) throw new Error(`The bar of the replay has no ${selector}.`);
  return found;
}

/** Text that stays is left alone, so that nothing is laid out or announced anew. */
function setText(element: Element, text: string) {
  if (element.textContent !== text) element.textContent = text;
}
