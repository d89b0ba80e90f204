import type { SearchWords } from '../views/search-words.ts';
import type { FoundPage, Pagefind } from './pagefind-api.ts';
import { searchResult } from './search-result.ts';

const resultsAtATime = 10;
const pauseInTyping = 150;

/**
 * `<search-box>`: finds incidents while the reader types. With `data-page` its words are the
 * address's `q`, so that every search can be linked and gone back to; elsewhere its form leads to
 * the page where that is so.
 */
class SearchBox extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #found: readonly { data(): Promise<FoundPage> }[] = [];
  /** Counts searches, so that a slow one does not overwrite a later one. */
  #turn = 0;
  /** The search whose results are on the page. */
  #shownFor = 0;
  /** Whether the address is of words still being typed, which more words may replace. */
  #isDraft = false;

  connectedCallback() {
    this.#field.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        if (this.#isPage) this.#writeAddress();
        void this.#search();
      }, pauseInTyping);
    });
    this.#more.addEventListener('click', () => void this.#showMore(this.#turn));
    if (this.#isPage) this.#followAddress();
    else this.#say(this.#words.start);
  }

  get #isPage() {
    return this.dataset.page !== undefined;
  }

  get #words(): SearchWords {
    // Written by `searchWords` when the page was built.
    return JSON.parse(this.dataset.words ?? '{}') as SearchWords;
  }

  get #query() {
    return this.#field.value.trim();
  }

  get #address() {
    const query = this.#query;
    return query ? `?${new URLSearchParams({ q: query })}` : location.pathname;
  }

  get #field() {
    return this.#part<HTMLInputElement>('input');
  }

  get #list() {
    return this.#part<HTMLOListElement>('.results');
  }

  get #more() {
    return this.#part<HTMLButtonElement>('.results-more');
  }

  #part<Part extends HTMLElement>(selector: string) {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`The search box lacks \`${selector}\`.`);
    return part;
  }

  #followAddress() {
    const readAddress = () => {
      clearTimeout(this.#timer);
      this.#isDraft = false;
      this.#field.value = new URLSearchParams(location.search).get('q') ?? '';
      void this.#search();
    };
    addEventListener('popstate', readAddress);
    this.#part<HTMLFormElement>('form').addEventListener('submit', (event) => {
      event.preventDefault();
      clearTimeout(this.#timer);
      this.#writeAddress();
      this.#isDraft = false;
      void this.#search();
    });
    readAddress();
  }

  /** Typing leaves one entry in the history, however many pauses it has. */
  #writeAddress() {
    if (this.#address === (location.search || location.pathname)) return;
    if (this.#isDraft) history.replaceState(null, '', this.#address);
    else history.pushState(null, '', this.#address);
    this.#isDraft = true;
  }

  async #search() {
    const turn = ++this.#turn;
    const query = this.#query;
    const words = this.#words;
    this.#more.hidden = true;
    this.#passQueryOn();
    if (query === '') return this.#finish([], words.start);
    if (this.#found.length === 0) this.#say(words.searching);
    try {
      const { results } = await (await this.#load()).search(query);
      if (turn !== this.#turn) return;
      this.#finish(results, countText(results.length, query, words));
      await this.#showMore(turn);
    } catch {
      if (turn === this.#turn) this.#finish([], words.failed);
    }
  }

  /** The search in the other language looks for the same words. */
  #passQueryOn() {
    const link = this.querySelector<HTMLAnchorElement>('.original-search');
    if (link) link.search = this.#query ? this.#address : '';
  }

  /** Loads the engine once; after a failure the next search tries again. */
  async #load() {
    this.#pagefind ??= loadPagefind(this.dataset.pagefind ?? '');
    try {
      return await this.#pagefind;
    } catch (error) {
      this.#pagefind = undefined;
      throw error;
    }
  }

  #finish(found: readonly { data(): Promise<FoundPage> }[], text: string) {
    this.#found = found;
    if (found.length === 0) this.#list.replaceChildren();
    this.#say(text);
  }

  async #showMore(turn: number) {
    const isFirst = this.#shownFor !== turn;
    const start = isFirst ? 0 : this.#list.children.length;
    const next = this.#found.slice(start, start + resultsAtATime);
    const pages = await Promise.all(next.map((result) => result.data()));
    if (turn !== this.#turn) return;
    const template = this.#part<HTMLTemplateElement>('template');
    const items = pages.map((page) => searchResult(page, template, this.#words));
    if (isFirst) this.#list.replaceChildren(...items);
    else this.#list.append(...items);
    this.#shownFor = turn;
    this.#more.hidden = this.#list.children.length >= this.#found.length;
  }

  #say(text: string) {
    this.#part('.result-count').textContent = text;
  }
}

async function loadPagefind(address: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

function countText(count: number, query: string, { one, other, none, locale }: SearchWords) {
  if (count === 0) return none.replace('{query}', query);
  if (count === 1) return one;
  return other.replace('{count}', new Intl.NumberFormat(locale).format(count));
}

customElements.define('search-box', SearchBox);
