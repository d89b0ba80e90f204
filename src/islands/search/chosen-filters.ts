import type { FacetSets } from '../../search/facet-sets.ts';
import { minutesText } from '../../search/minute-range.ts';
import {
  facetKeys,
  type MinuteRange,
  ranged,
  rangeKeys,
  type SearchState,
  toggled,
} from '../../search/search-state.ts';
import type { SearchWords } from '../../views/search-words.ts';

interface ChosenFilter {
  readonly text: string;
  readonly without: SearchState;
}

/** A button for each filter of a state, which takes it away, and one for all of several. */
export function chosenFilters(
  state: SearchState,
  sets: FacetSets,
  words: SearchWords,
  go: (state: SearchState) => void,
): HTMLElement[] {
  const filters = [...facetFilters(state, sets, words), ...rangeFilters(state, words)];
  const buttons = filters.map(({ text, without }) => {
    const made = button(text, () => go(without));
    made.ariaLabel = words.remove.replace('{filter}', text);
    return made;
  });
  if (filters.length > 1)
    buttons.push(button(words.removeAll, () => go({ ...state, facets: {}, ranges: {} })));
  return buttons;
}

function facetFilters(state: SearchState, sets: FacetSets, words: SearchWords): ChosenFilter[] {
  return facetKeys.flatMap((key) =>
    (state.facets[key] ?? []).map((id) => ({
      text: words.chosen
        .replace('{facet}', words.facets[key])
        .replace('{value}', sets[key].get(id)?.name ?? id),
      without: toggled(state, key, id),
    })),
  );
}

function rangeFilters(state: SearchState, words: SearchWords): ChosenFilter[] {
  return rangeKeys.flatMap((key) => {
    const range = state.ranges[key];
    if (!range) return [];
    const value = rangeText(range);
    const text = words.chosen.replace('{facet}', words.facets[key]).replace('{value}', value);
    return [{ text, without: ranged(state, key) }];
  });
}

function rangeText({ from, to }: MinuteRange) {
  if (from === undefined) return `≤ ${minutesText(to)}`;
  return to === undefined ? `≥ ${minutesText(from)}` : `${minutesText(from)} – ${minutesText(to)}`;
}

function button(text: string, act: () => void) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'chosen-filter';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}
