import {
  type CompareScale,
  type Comparison,
  compareScales,
  comparisonQuery,
  mostCompared,
  readComparison,
} from '../views/compare-address.ts';
import type { CompareEntry } from '../views/compare-entry.ts';
import type { CompareIncident } from '../views/compare-incident.ts';
import type { CompareWords } from '../views/compare-words.ts';
import { fillChosen } from './compare/chosen-list.ts';
import { fillCommon } from './compare/common-list.ts';
import { fillEvents } from './compare/event-lists.ts';
import { loadFile } from './compare/load-file.ts';
import { partOf } from './compare/parts.ts';
import { fillTable } from './compare/records-table.ts';
import { drawTimelines, fillTimelines } from './compare/timelines.ts';
import { create } from './lab/create.ts';

/**
 * `<compare-incidents>`: shows the incidents that the address names side by side, `?ids=a,b`. Whatever
 * is chosen, removed or moved is another address, which can be linked and gone back to.
 */
class CompareIncidents extends HTMLElement {
  /** Ids of the address that no incident has. */
  #unknown: ReadonlySet<string> = new Set();
  #incidents: readonly CompareIncident[] = [];
  /** Counts addresses, so that a slow one does not overwrite a later one. */
  #turn = 0;

  connectedCallback() {
    addEventListener('popstate', () => void this.#show());
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-press]') : null;
      if (button) void this.#press(button.dataset);
    });
    this.addEventListener('change', ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.name !== 'scale') return;
      const scale = compareScales.find((name) => name === target.value) ?? 'linear';
      void this.#go({ ids: this.#ids, scale });
    });
    this.addEventListener('choose', (event) => {
      if (event instanceof CustomEvent) void this.#go({ ids: [...this.#ids, event.detail] });
    });
    new ResizeObserver(() => this.#draw()).observe(partOf(this, '.compare-timelines'));
    void this.#show();
  }

  get #words(): CompareWords {
    // Written by `compareWords` when the page was built.
    return JSON.parse(this.dataset.words ?? '{}') as CompareWords;
  }

  /** Those that the address names and that there are, as many as fit. */
  get #ids() {
    const { ids } = readComparison(location.search);
    return ids.filter((id) => !this.#unknown.has(id)).slice(0, mostCompared);
  }

  get #scale(): CompareScale {
    return readComparison(location.search).scale;
  }

  async #press({ press, id = '' }: DOMStringMap) {
    const ids = this.#ids;
    const at = ids.indexOf(id);
    const others = ids.filter((other) => other !== id);
    await this.#go({ ids: press === 'remove' ? others : others.toSpliced(at - 1, 0, id) });
    // The button that had the focus is gone: its neighbour takes it, or the field.
    const buttons = this.querySelectorAll<HTMLElement>(`[data-press="${press}"]:not([hidden])`);
    const next = press === 'remove' ? buttons[Math.min(at, buttons.length - 1)] : buttons[at - 2];
    (next ?? partOf(this, '.compare-chosen button, compare-picker input')).focus();
  }

  async #go({ ids, scale = this.#scale }: Partial<Comparison>) {
    const query = comparisonQuery({ ids: ids ?? this.#ids, scale });
    history.pushState(null, '', query || location.pathname);
    await this.#show();
  }

  async #show() {
    const turn = ++this.#turn;
    const { ids } = readComparison(location.search);
    const words = this.#words;
    this.#followLanguages();
    if (ids.length > 0) this.#say([words.loading]);
    try {
      const all = ids.length > 0 ? await this.#list() : new Map<string, CompareEntry>();
      const known = ids.flatMap((id) => all.get(id) ?? []);
      const entries = known.slice(0, mostCompared);
      const incidents = entries.length > 1 ? await this.#load(entries) : [];
      if (turn !== this.#turn) return;
      const unknown = ids.filter((id) => !all.has(id));
      this.#unknown = new Set(unknown);
      this.#incidents = incidents;
      this.#fill(entries);
      this.#say([
        ...unknown.map((id) => words.unknown.replace('{id}', id)),
        ...(known.length > mostCompared ? [words.tooMany] : []),
        this.#nextStep(entries.length, words),
      ]);
    } catch {
      if (turn === this.#turn) this.#say([words.failed]);
    }
  }

  async #list() {
    // Written by `compareEntry` for every incident when the site was built.
    const entries = (await loadFile(this.dataset.list ?? '')) as readonly CompareEntry[];
    return new Map(entries.map((entry) => [entry.id, entry]));
  }

  #load(entries: readonly CompareEntry[]) {
    return Promise.all(
      entries.map(async ({ id }) => {
        // Written by `compareIncident` when the site was built.
        return (await loadFile(`${this.dataset.files}${id}.json`)) as CompareIncident;
      }),
    );
  }

  #fill(entries: readonly CompareEntry[]) {
    const words = this.#words;
    const incidents = this.#incidents;
    const isCompared = incidents.length > 1;
    partOf(this, '.compare-results').hidden = !isCompared;
    for (const pairs of this.querySelectorAll<HTMLElement>('.compare-pairs'))
      pairs.hidden = isCompared;
    fillChosen(this, entries, words);
    partOf(this, 'compare-picker').dataset.chosen = entries.map(({ id }) => id).join(' ');
    for (const input of this.querySelectorAll<HTMLInputElement>('input[name="scale"]'))
      input.checked = input.value === this.#scale;
    fillCommon(this, incidents, words);
    fillTimelines(this, incidents, words);
    fillEvents(this, incidents, words);
    fillTable(this, incidents, words);
    this.#draw();
  }

  #draw() {
    if (this.#incidents.length > 1) drawTimelines(this, this.#incidents, this.#scale, this.#words);
  }

  #nextStep(count: number, { choose }: CompareWords) {
    if (count === 0) return choose.none;
    if (count === 1) return choose.one;
    return count === mostCompared ? choose.full : '';
  }

  #say(texts: readonly string[]) {
    const lines = texts.filter(Boolean).map((text) => create('p', {}, text));
    partOf(this, '.compare-status').replaceChildren(...lines);
  }

  /** The page in another language compares the same. */
  #followLanguages() {
    const links = document.querySelectorAll<HTMLAnchorElement>('language-link[data-same-page] a');
    for (const link of links) link.search = location.search;
  }
}

customElements.define('compare-incidents', CompareIncidents);
