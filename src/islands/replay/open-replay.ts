import { nextMoment, previousMoment } from '../../replay/moments.ts';
import { type ReplayState, stateAt } from '../../replay/state-at.ts';
import { ControlBar, type Wishes } from './control-bar.ts';
import { drawingStage } from './drawing-stage.ts';
import { eventStage } from './event-stage.ts';
import { mapStage } from './map-stage.ts';
import { courseOf, type Material, readMaterial } from './material.ts';
import { pageClock } from './page-clock.ts';
import { Player } from './player.ts';
import type { Stage } from './stage.ts';

/** A page plays one incident at a time. */
let running: Run | undefined;

/** Plays the incident of a timeline from its beginning. `opener` has the focus again afterwards. */
export function openReplay(host: HTMLElement, opener: HTMLElement) {
  running?.close();
  const figure = host.closest('figure');
  const bar = host.querySelector('template')?.content.querySelector<HTMLElement>('.replay-bar');
  if (figure && bar) running = new Run(host, figure, document.importNode(bar, true), opener);
}

class Run {
  readonly #material: Material;
  readonly #stages: readonly Stage[];
  readonly #player: Player;
  readonly #bar: ControlBar;
  readonly #opener: HTMLElement;
  readonly #listening = new AbortController();
  readonly #stillness = matchMedia('(prefers-reduced-motion: reduce)');

  constructor(host: HTMLElement, figure: Element, bar: HTMLElement, opener: HTMLElement) {
    const material = readMaterial(host, figure);
    const { signal } = this.#listening;
    const clock = pageClock(material.replay.locale, signal, () => this.#bar.showClock(this.#state));
    this.#material = material;
    this.#opener = opener;
    this.#stages = stagesOf(figure, material);
    this.#player = new Player(
      material.scale.map(([minutes]) => minutes),
      () => courseOf(material, this.#stillness.matches),
      () => this.#show(),
    );
    this.#bar = new ControlBar(bar, { material, clock, wishes: this.#wishes() });
    this.#listen(signal);
    host.append(bar);
    bar.showPopover();
    this.#player.play();
    this.#bar.focus();
  }

  close() {
    this.#player.pause();
    this.#listening.abort();
    const hadFocus = this.#bar.element.contains(document.activeElement);
    this.#bar.element.remove();
    for (const stage of this.#stages) stage.clear();
    if (hadFocus) this.#opener.focus({ preventScroll: true });
    running = undefined;
  }

  #listen(signal: AbortSignal) {
    document.addEventListener(
      'keydown',
      ({ key, target }) => {
        // A dialog over the page has its own use for the key.
        const isInDialog = target instanceof Element && target.closest('dialog') !== null;
        if (key === 'Escape' && !isInDialog) this.close();
      },
      { signal },
    );
    document.addEventListener('visibilitychange', () => this.#player.pause(), { signal });
  }

  #wishes(): Wishes {
    const player = this.#player;
    const { replay } = this.#material;
    return {
      play: () => (player.isPlaying ? player.pause() : player.play()),
      previous: () => player.seek(previousMoment(player.minutes, replay) ?? -Infinity),
      next: () => player.seek(nextMoment(player.minutes, replay) ?? Infinity),
      seek: (minutes) => player.seek(minutes),
      close: () => this.close(),
    };
  }

  get #state(): ReplayState {
    return stateAt(this.#player.minutes, this.#material.replay);
  }

  #show() {
    const state = this.#state;
    for (const stage of this.#stages) stage.show(state);
    this.#bar.show(state, {
      isPlaying: this.#player.isPlaying,
      isStepwise: this.#stillness.matches,
    });
  }
}

function stagesOf(figure: Element, { drawings, replay: { events, regions } }: Material): Stage[] {
  const maps = regions.length > 0 ? [...document.querySelectorAll('.map')] : [];
  return [
    ...drawings.map(drawingStage),
    eventStage(figure, events),
    ...maps.map((map) => mapStage(map, regions)),
  ];
}
