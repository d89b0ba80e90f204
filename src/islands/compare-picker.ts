import { mostCompared } from '../views/compare-address.ts';
import type { CompareEntry } from '../views/compare-entry.ts';
import { compareMatches } from '../views/compare-matches.ts';
import { loadFile } from './compare/load-file.ts';
import { partOf } from './compare/parts.ts';

const shownMatches = 8;

/** In `data-words`, with places to fill in. */
interface PickerWords {
  readonly locale: string;
  readonly one: string;
  readonly other: string;
  readonly more: string;
  readonly none: string;
  readonly failed: string;
}

/**
 * `<compare-picker>`: a field that lists the incidents that match what is typed, after the ARIA
 * pattern of a combobox with a list. What is chosen is told by the event `choose`; `data-chosen` has
 * the ids that are chosen already, with spaces between them.
 */
class ComparePicker extends HTMLElement {
  static readonly observedAttributes = ['data-chosen'];
  /** Of the listed matches; −1 for none. */
  #active = -1;

  connectedCallback() {
    const field = this.#field;
    field.addEventListener('input', () => void this.#search());
    field.addEventListener('keydown', (event) => this.#press(event));
    field.addEventListener('blur', () => this.#close());
    // The field keeps the focus while somebody presses a match.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('click', ({ target }) => {
      const option =
        target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null;
      if (option) this.#choose(option);
    });
  }

  attributeChangedCallback() {
    // A disabled field would lose the focus to nothing.
    this.#field.readOnly = this.#chosen.length >= mostCompared;
  }

  get #field() {
    return partOf<HTMLInputElement>(this, 'input');
  }

  get #list() {
    return partOf(this, '[role="listbox"]');
  }

  get #options() {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  get #chosen() {
    return (this.dataset.chosen ?? '').split(' ').filter(Boolean);
  }

  get #words(): PickerWords {
    // Written by `ComparePicker.astro` when the page was built.
    return JSON.parse(this.dataset.words ?? '{}') as PickerWords;
  }

  async #search() {
    const query = this.#field.value.trim();
    try {
      // Written by `compareEntry` for every incident when the site was built.
      const all = (await loadFile(this.dataset.list ?? '')) as readonly CompareEntry[];
      if (query !== this.#field.value.trim()) return;
      const others = all.filter(({ id }) => !this.#chosen.includes(id));
      const matches = compareMatches(query, others);
      this.#fill(matches.slice(0, shownMatches));
      this.#say(countText(matches.length, query, this.#words));
    } catch {
      this.#say(this.#words.failed);
    }
  }

  #fill(matches: readonly CompareEntry[]) {
    const { content } = partOf<HTMLTemplateElement>(this, 'template');
    const options = matches.flatMap(({ id, name, title, language }, index) => {
      const option = document.importNode(content, true).firstElementChild;
      if (!(option instanceof HTMLElement)) return [];
      option.id = `picker-match-${index}`;
      option.dataset.id = id;
      partOf(option, '.compare-name').textContent = name;
      const shownTitle = partOf(option, '.compare-title');
      shownTitle.textContent = title;
      if (language) shownTitle.lang = language;
      return option;
    });
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#field.ariaExpanded = String(options.length > 0);
    this.#activate(-1);
  }

  #press(event: KeyboardEvent) {
    const count = this.#options.length;
    const isOpen = !this.#list.hidden;
    if (event.key === 'Escape' && isOpen) this.#close();
    else if (event.key === 'Enter' && isOpen)
      this.#choose(this.#options[Math.max(this.#active, 0)]);
    else if (event.key === 'ArrowDown' && !isOpen) void this.#search();
    // Past the last comes the field itself, then the first again.
    else if (event.key === 'ArrowDown') this.#activate(((this.#active + 2) % (count + 1)) - 1);
    else if (event.key === 'ArrowUp' && isOpen)
      this.#activate(((this.#active + 1 + count) % (count + 1)) - 1);
    else return;
    event.preventDefault();
  }

  #activate(index: number) {
    this.#active = index;
    for (const [at, option] of this.#options.entries()) option.ariaSelected = String(at === index);
    const active = this.#options[index];
    if (active) this.#field.setAttribute('aria-activedescendant', active.id);
    else this.#field.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  }

  #choose(option: HTMLElement | undefined) {
    if (!option) return;
    const { id } = option.dataset;
    this.#field.value = '';
    this.#close();
    this.dispatchEvent(new CustomEvent('choose', { detail: id, bubbles: true }));
  }

  #close() {
    this.#fill([]);
    this.#say('');
  }

  #say(text: string) {
    partOf(this, '.picker-count').textContent = text;
  }
}

function countText(count: number, query: string, { locale, one, other, more, none }: PickerWords) {
  if (count === 0) return none.replace('{query}', query);
  if (count === 1) return one;
  const format = new Intl.NumberFormat(locale);
  return (count > shownMatches ? more : other)
    .replace('{count}', format.format(count))
    .replace('{shown}', format.format(shownMatches));
}

customElements.define('compare-picker', ComparePicker);
