import { searchAddress } from '../search/search-address.ts';
import { emptyState, isEmpty, type SearchState, sortKeys } from '../search/search-state.ts';
import type { SearchWords } from '../views/search-words.ts';
import { FilterControls } from './search/filter-controls.ts';
import { partOf } from './search/part-of.ts';
import { moveByArrows } from './search/result-keys.ts';
import { ResultList } from './search/result-list.ts';
import { type Answer, SearchDesk } from './search/search-desk.ts';
import { SearchHistory } from './search/search-history.ts';

const pauseInTyping = 30;

/**
 * `<search-box>`: finds incidents while the reader types and chooses. With `data-page` the state is
 * the page's address, so that every search can be linked and gone back to; elsewhere its form leads
 * to the page where that is so. `data-shown` is the address of the state whose results are shown
 * whole.
 */
class SearchBox extends HTMLElement {
  readonly #history = new SearchHistory();
  #desk: Promise<SearchDesk> | undefined;
  #results: ResultList | undefined;
  #filters: FilterControls | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is chosen beside the text, which is that of the field. */
  #state: SearchState = emptyState;
  /** The last answer, with the text of the field that it answers. */
  #last: { readonly text: string; readonly answer: Answer } | undefined;
  /** Counts searches, so that a slow one does not overwrite a later one. */
  #turn = 0;

  connectedCallback() {
    const words = this.#words;
    this.#results = new ResultList(this, words);
    this.#filters = new FilterControls(this, words, {
      asked: () => this.#asked,
      go: (state) => this.#go(state),
    });
    moveByArrows(this, this.#field, this.#results.list);
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search({ isDraft: true }), pauseInTyping);
    });
    // What makes the first search slow is fetched before its first letter.
    this.#field.addEventListener('focus', () => void this.#open().catch(() => {}), { once: true });
    this.#sort.addEventListener('change', () => {
      const sort = sortKeys.find((key) => key === this.#sort.value) ?? 'relevance';
      this.#go({ ...this.#asked, sort });
    });
    if (this.#isPage) this.#followAddress();
    else this.#results.say(words.start);
  }

  get #isPage() {
    return this.dataset.page !== undefined;
  }

  get #words(): SearchWords {
    // Written by `searchWords` when the page was built.
    return JSON.parse(this.dataset.words ?? '{}') as SearchWords;
  }

  get #field() {
    return partOf<HTMLInputElement>(this, 'input[type="search"]');
  }

  get #sort() {
    return partOf<HTMLSelectElement>(this, '.results-sort select');
  }

  /** What is asked for now. Filters in a text that is not answered yet are still in it. */
  get #asked(): SearchState {
    const text = this.#field.value;
    return this.#last?.text === text ? this.#last.answer.state : { ...this.#state, text };
  }

  #followAddress() {
    partOf<HTMLFormElement>(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search({ isDraft: true, isSettled: true });
    });
    this.#history.follow((state) => {
      this.#take(state);
      void this.#search({ isSettled: true });
    });
  }

  /** Puts a state into the controls. */
  #take(state: SearchState) {
    clearTimeout(this.#timer);
    this.#state = state;
    this.#field.value = state.text;
    this.#sort.value = state.sort;
  }

  /** Searches for a state that the reader chose: an entry of the history of its own. */
  #go(state: SearchState) {
    this.#take(state);
    if (this.#isPage) this.#history.write(state, {});
    void this.#search({ isSettled: true });
  }

  /**
   * Answers what is asked. A draft is of words still being typed. In a settled search filters leave
   * the text, to stand among those that were chosen.
   */
  async #search({ isDraft = false, isSettled = false }) {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const isStillAsked = () => turn === this.#turn;
    const asked = { ...this.#state, text: this.#field.value };
    if (!this.#isPage && isEmpty(asked)) return this.#clear(this.#words.start);
    if (!this.#last) this.#results?.say(this.#words.searching);
    try {
      const desk = await this.#open();
      const answer = await desk.answer(asked);
      if (!isStillAsked()) return;
      this.#last = { text: asked.text, answer };
      if (isDraft && this.#isPage) this.#history.write(answer.state, { isTyped: true, isSettled });
      if (isSettled) this.#settle(answer);
      this.#passOn(answer.state);
      await this.#results?.show(answer, desk, isStillAsked);
      // The facets are no reason to wait for the results.
      if (isStillAsked()) await this.#filters?.show(answer, desk, this.#isPage, isStillAsked);
      if (isStillAsked()) this.dataset.shown = searchAddress(answer.state);
    } catch {
      if (isStillAsked()) this.#fail();
    }
  }

  #settle(answer: Answer) {
    const { state } = answer;
    if (state.text === this.#field.value.trim()) return;
    this.#take(state);
    this.#last = { text: state.text, answer };
    if (this.#isPage) this.#history.correct(state);
  }

  #clear(text: string) {
    this.#last = undefined;
    this.#results?.clear(text);
  }

  /** The site may have been built anew: the next search begins with its new index. */
  #fail() {
    this.#desk = undefined;
    this.#clear(this.#words.failed);
  }

  /** The search in the other language looks for the same. */
  #passOn(state: SearchState) {
    const link = this.querySelector<HTMLAnchorElement>('.original-search');
    if (link) link.search = searchAddress(state);
  }

  #open() {
    const { index = '', language = '' } = this.dataset;
    this.#desk ??= SearchDesk.open(index, language, this.#words.keys);
    // After a failure the next search tries again.
    this.#desk.catch(() => {
      this.#desk = undefined;
    });
    return this.#desk;
  }
}

customElements.define('search-box', SearchBox);
