import type { FacetValueSet } from '../../search/facet-sets.ts';
import type { SearchWords } from '../../views/search-words.ts';
import { answerText } from './answer-text.ts';
import { partOf } from './part-of.ts';
import { resultItem } from './result-item.ts';
import type { Answer, SearchDesk } from './search-desk.ts';

const resultsAtATime = 10;

/** The results of a search box, a page at a time, and what is said of them. */
export class ResultList {
  readonly list: HTMLOListElement;
  readonly #box: HTMLElement;
  readonly #words: SearchWords;
  readonly #more: HTMLButtonElement;
  #shown: { readonly answer: Answer; readonly desk: SearchDesk } | undefined;

  constructor(box: HTMLElement, words: SearchWords) {
    this.#box = box;
    this.#words = words;
    this.list = partOf(box, '.results');
    this.#more = partOf(box, '.results-more');
    this.#more.addEventListener('click', () => void this.#showMore());
  }

  say(text: string): void {
    partOf(this.#box, '.result-count').textContent = text;
  }

  clear(text: string): void {
    this.#shown = undefined;
    this.list.replaceChildren();
    this.#more.hidden = true;
    this.say(text);
  }

  /** Shows the first page, unless the reader has asked for something else meanwhile. */
  async show(answer: Answer, desk: SearchDesk, isStillAsked: () => boolean): Promise<void> {
    const items = await this.#items(answer, desk, 0);
    if (!isStillAsked()) return;
    this.#shown = { answer, desk };
    this.list.replaceChildren(...items);
    this.say(answerText(answer, this.#words));
    this.#more.hidden = items.length >= answer.incidents.length;
    partOf<HTMLElement>(this.#box, '.results-sort').hidden = answer.incidents.length < 2;
  }

  async #showMore() {
    const shown = this.#shown;
    if (!shown) return;
    const start = this.list.children.length;
    const items = await this.#items(shown.answer, shown.desk, start);
    if (this.#shown !== shown || this.list.children.length !== start) return;
    this.list.append(...items);
    // The reader goes on where the list went on.
    this.list.children[start]?.querySelector('a')?.focus();
    this.#more.hidden = this.list.children.length >= shown.answer.incidents.length;
  }

  async #items(answer: Answer, desk: SearchDesk, start: number) {
    const { incidents, text, state } = answer;
    const regions = state.facets.region && (await desk.facets()).sets.region;
    const asked = (state.facets.region ?? []).flatMap((id) => regions?.get(id) ?? []);
    const shown = incidents.slice(start, start + resultsAtATime);
    const template = partOf<HTMLTemplateElement>(this.#box, 'template');
    const results = await Promise.all(shown.map((incident) => desk.files.result(incident)));
    return results.map((result, index) => {
      const wider = regions?.get(widerRegion(shown[index] ?? -1, asked) ?? '');
      const note = wider ? this.#words.wider.replace('{region}', wider.name) : '';
      return resultItem(result, text?.terms ?? new Set(), note, template);
    });
  }
}

/** The region by which an incident is found, where that is a larger one than those asked for. */
function widerRegion(incident: number, asked: readonly FacetValueSet[]) {
  if (asked.some(({ own }) => own.has(incident))) return undefined;
  return asked.map(({ wider }) => wider.get(incident)).find((id) => id !== undefined);
}
