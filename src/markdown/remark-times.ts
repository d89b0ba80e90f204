import type { Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { htmlElement } from './html-element.ts';
import { manuscriptOf } from './manuscript.ts';
import { plainText } from './plain-text.ts';
import { replaceChild, visit } from './visit.ts';

/**
 * Turns a time of the record's zone into an exact one, shown in UTC:
 *
 *     :time[13:42]
 *     →   <time class="moment" datetime="2019-07-02T13:42:00Z">13:42 <span class="zone">UTC</span></time>
 *
 * It shows a date, or seconds, where the writer gave them.
 */
export function remarkTimes() {
  return (tree: Root, file: VFile): void => {
    const { context } = manuscriptOf(file);
    visit(tree, 'textDirective', (node, index, parent) => {
      if (node.name !== 'time') return undefined;
      const label = plainText(node).trim();
      const time = context.resolveTime(label);
      if ('problem' in time) {
        file.message(time.problem, { place: node.position, ruleId: 'bad-time' });
        replaceChild(parent, index, { type: 'text', value: label });
      } else {
        const properties = { className: ['moment'], dateTime: time.instant };
        const zone = htmlElement('span', { className: ['zone'] }, ['UTC']);
        const shown = shownTime(time.instant, label);
        replaceChild(parent, index, htmlElement('time', properties, [`${shown} `, zone]));
      }
      return index + 1;
    });
  };
}

/** `2019-07-02T13:42:00Z` with as much of it as the label has. */
function shownTime(instant: string, label: string) {
  const [date = '', clock = ''] = instant.split('T');
  const hasSeconds = /\d:\d\d:\d\d/.test(label);
  const time = clock.slice(0, hasSeconds ? 8 : 5);
  return /^\d{4}-/.test(label) ? `${date} ${time}` : time;
}
