import type { CompareEntry } from '../../views/compare-entry.ts';
import type { CompareWords } from '../../views/compare-words.ts';
import { copyOf, partOf } from './parts.ts';

/** The chosen incidents with what moves and removes them; each button has `data-id`. */
export function fillChosen(
  root: HTMLElement,
  entries: readonly CompareEntry[],
  words: Pick<CompareWords, 'forward' | 'remove'>,
) {
  const items = entries.map(({ id, name, title, language }, index) => {
    const item = copyOf(root, 'chosen');
    partOf(item, '.compare-name').textContent = name;
    const shownTitle = partOf(item, '.compare-title');
    shownTitle.textContent = title;
    if (language) shownTitle.lang = language;
    for (const press of ['forward', 'remove'] as const) {
      const button = partOf(item, `[data-press="${press}"]`);
      button.dataset.id = id;
      button.ariaLabel = words[press].replace('{name}', name);
      button.title = button.ariaLabel;
    }
    partOf(item, '[data-press="forward"]').hidden = index === 0;
    return item;
  });
  partOf(root, '.compare-chosen').replaceChildren(...items);
}
