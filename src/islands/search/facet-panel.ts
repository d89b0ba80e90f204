import type { FacetCounts } from '../../search/choose-incidents.ts';
import type { FacetSets, FacetValueSet } from '../../search/facet-sets.ts';
import { minutesText } from '../../search/minute-range.ts';
import {
  type FacetKey,
  facetKeys,
  type MinuteRange,
  type RangeKey,
  rangeKeys,
  type SearchState,
} from '../../search/search-state.ts';
import { durationView } from '../../views/duration.ts';
import type { SearchWords } from '../../views/search-words.ts';

/** What the panel tells when the reader uses it. */
export interface PanelActions {
  readonly toggle: (key: FacetKey, value: string) => void;
  readonly setRange: (key: RangeKey, range: MinuteRange) => void;
}

interface ValueParts {
  readonly item: HTMLElement;
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
}

/** Groups that are open where there is room for them. */
const openAtFirst: readonly string[] = ['severity', 'cause', 'trigger'] satisfies FacetKey[];
/** Ends of ranges that are offered, in minutes; others can be typed. */
const offeredMinutes = [5, 15, 30, 60, 120, 240, 480, 1440, 2880, 10080];

/** The facets with their values, as boxes to tick, and the ranges. */
export class FacetPanel {
  readonly #values = new Map<string, ValueParts>();
  readonly #chosen = new Map<string, HTMLElement>();
  readonly #ends = new Map<string, HTMLSelectElement>();
  readonly #words: SearchWords;
  readonly #actions: PanelActions;

  constructor(panel: HTMLElement, sets: FacetSets, words: SearchWords, actions: PanelActions) {
    this.#words = words;
    this.#actions = actions;
    const groups = facetKeys.flatMap((key) =>
      sets[key].size === 0 ? [] : [this.#group(key, this.#valueList(key, [...sets[key].values()]))],
    );
    const ranges = rangeKeys.map((key) => this.#group(key, this.#rangeFields(key)));
    panel.replaceChildren(...groups, ...ranges);
  }

  /** Shows a state. A value that no incident has beside the rest of the state is not offered. */
  show(state: SearchState, counts: FacetCounts): void {
    const { locale } = this.#words;
    const numbers = new Intl.NumberFormat(locale);
    for (const key of facetKeys) {
      const chosen = state.facets[key] ?? [];
      for (const [id, count] of counts[key]) {
        const parts = this.#values.get(`${key} ${id}`);
        if (!parts) continue;
        parts.box.checked = chosen.includes(id);
        parts.count.textContent = numbers.format(count);
        parts.item.hidden = count === 0 && !parts.box.checked;
      }
      this.#showChosen(key, chosen.length);
    }
    for (const key of rangeKeys) this.#showRange(key, state.ranges[key]);
  }

  #group(key: FacetKey | RangeKey, content: HTMLElement) {
    const details = element('details', 'facet');
    details.open = openAtFirst.includes(key);
    const summary = element('summary', '', this.#words.facets[key]);
    const chosen = element('span', 'facet-chosen');
    this.#chosen.set(key, chosen);
    summary.append(' ', chosen);
    details.append(summary, content);
    return details;
  }

  #valueList(key: FacetKey, values: readonly FacetValueSet[]) {
    const list = element('ul', 'facet-values');
    const ids = new Set(values.map(({ id }) => id));
    // Only the tree of causes is shown as one; the regions are too many levels.
    const isTree = key === 'cause';
    list.append(
      ...values.map(({ id, name, within }) => {
        const item = element('li', isTree && ids.has(within ?? '') ? 'facet-within' : '');
        const label = element('label', '');
        const box = element('input', '');
        box.type = 'checkbox';
        box.addEventListener('change', () => this.#actions.toggle(key, id));
        const count = element('span', 'facet-count');
        label.append(box, ' ', element('span', 'facet-name', name), ' ', count);
        item.append(label);
        this.#values.set(`${key} ${id}`, { item, box, count });
        return item;
      }),
    );
    return list;
  }

  #rangeFields(key: RangeKey) {
    const fields = element('div', 'facet-range');
    for (const end of ['from', 'to'] as const) {
      const label = element('label', '', `${this.#words[end]} `);
      const select = element('select', 'field');
      select.append(option('', '–'), ...offeredMinutes.map((minutes) => this.#minutes(minutes)));
      select.addEventListener('change', () => this.#actions.setRange(key, this.#range(key)));
      this.#ends.set(`${key} ${end}`, select);
      label.append(select);
      fields.append(label);
    }
    return fields;
  }

  #minutes(minutes: number) {
    return option(String(minutes), durationView(minutes, this.#words).text);
  }

  #range(key: RangeKey): MinuteRange {
    const [from, to] = (['from', 'to'] as const).map((end) => {
      const value = this.#ends.get(`${key} ${end}`)?.value;
      return value ? Number(value) : undefined;
    });
    const isTurned = from !== undefined && to !== undefined && from > to;
    return isTurned ? { from: to, to: from } : { from, to };
  }

  #showRange(key: RangeKey, range: MinuteRange | undefined) {
    for (const end of ['from', 'to'] as const) {
      const select = this.#ends.get(`${key} ${end}`);
      const minutes = range?.[end];
      if (!select) continue;
      const value = minutes === undefined ? '' : String(minutes);
      // One that was typed may not be among those offered.
      if (![...select.options].some((one) => one.value === value))
        select.append(option(value, minutesText(minutes)));
      select.value = value;
    }
    this.#showChosen(key, range ? 1 : 0);
  }

  #showChosen(key: string, count: number) {
    const chosen = this.#chosen.get(key);
    if (chosen) chosen.textContent = count === 0 ? '' : String(count);
    const group = chosen?.closest('details');
    if (group && count > 0) group.open = true;
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
) {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function option(value: string, text: string) {
  return new Option(text, value);
}
