import { compareCommon } from '../../views/compare-common.ts';
import type { CompareIncident } from '../../views/compare-incident.ts';
import type { CompareWords } from '../../views/compare-words.ts';
import { create } from '../lab/create.ts';
import { partOf } from './parts.ts';
import { sameWord, valueNode } from './value-list.ts';

/** What the incidents have in common, and in how many of them it is the same. */
export function fillCommon(
  root: HTMLElement,
  incidents: readonly CompareIncident[],
  words: Pick<CompareWords, 'common' | 'same'>,
) {
  const common = compareCommon(incidents);
  const rows = common.map(({ name, values }) => {
    const items = values.map((value) => create('li', {}, valueNode(value)));
    const same = create('span', { class: 'compare-same' }, sameWord(incidents.length, words));
    const list = create('ul', { class: 'compare-inline' }, ...items);
    const term = create('dt', {}, words.common[name]);
    return create('div', {}, term, create('dd', {}, list, ' ', same));
  });
  partOf(root, '.compare-common').replaceChildren(...rows);
  partOf(root, '.compare-no-common').hidden = rows.length > 0;
}
