import { isEmpty, ranged, type SearchState, toggled } from '../../search/search-state.ts';
import type { SearchWords } from '../../views/search-words.ts';
import { chosenFilters } from './chosen-filters.ts';
import { FacetPanel } from './facet-panel.ts';
import { partOf } from './part-of.ts';
import type { Answer, SearchDesk } from './search-desk.ts';

/** What a reader can do with filters. */
export interface FilterActions {
  /** The state that is asked for at this moment. */
  readonly asked: () => SearchState;
  readonly go: (state: SearchState) => void;
}

/** The filters of a search box: those chosen, as buttons, and all that can be chosen. */
export class FilterControls {
  readonly #box: HTMLElement;
  readonly #words: SearchWords;
  readonly #actions: FilterActions;
  #panel: FacetPanel | undefined;

  constructor(box: HTMLElement, words: SearchWords, actions: FilterActions) {
    this.#box = box;
    this.#words = words;
    this.#actions = actions;
  }

  /** `hasPanel`: whether there is room for all; else facets are loaded only where some are chosen. */
  async show(
    answer: Answer,
    desk: SearchDesk,
    hasPanel: boolean,
    isStillAsked: () => boolean,
  ): Promise<void> {
    const chosen = partOf<HTMLElement>(this.#box, '.chosen-filters');
    const { state } = answer;
    if (!hasPanel && isEmpty({ ...state, text: '' })) return chosen.replaceChildren();
    const [{ sets }, counts] = await Promise.all([desk.facets(), desk.counts(answer)]);
    if (!isStillAsked()) return;
    chosen.replaceChildren(...chosenFilters(state, sets, this.#words, this.#actions.go));
    if (!hasPanel) return;
    this.#panel ??= await this.#makePanel(desk);
    this.#panel.show(state, counts);
  }

  async #makePanel(desk: SearchDesk) {
    const { sets } = await desk.facets();
    const panel = partOf<HTMLDetailsElement>(this.#box, '.facet-panel');
    panel.open = matchMedia('(min-width: 60rem)').matches;
    panel.hidden = false;
    const { asked, go } = this.#actions;
    return new FacetPanel(partOf(this.#box, '.facet-groups'), sets, this.#words, {
      toggle: (key, value) => go(toggled(asked(), key, value)),
      setRange: (key, range) => go(ranged(asked(), key, range)),
    });
  }
}
