import type { Root } from 'mdast';
import type {} from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { dayFormat } from '../i18n/formats.ts';
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
 * It shows seconds where the writer gave them, and the day:
 *
 *     :time[2019-07-03 00:10]
 *     →   <time class="moment moment-dated" datetime="…">3 July 2019, 00:10 <span class="zone">UTC</span></time>
 */
export function remarkTimes() {
  return (tree: Root, file: VFile): void => {
    const { context, words } = manuscriptOf(file);
    visit(tree, 'textDirective', (node, index, parent) => {
      if (node.name !== 'time') return undefined;
      const label = plainText(node).trim();
      const time = context.resolveTime(label);
      if ('problem' in time) {
        file.message(time.problem, { place: node.position, ruleId: 'bad-time' });
        replaceChild(parent, index, { type: 'text', value: label });
      } else {
        replaceChild(parent, index, timeElement(time.instant, label, words.locale));
      }
      return index + 1;
    });
  };
}

/** Shows as much of an instant as the label has. */
function timeElement(instant: string, label: string, locale: string) {
  const hasSeconds = /\d:\d\d:\d\d/.test(label);
  const hasDay = /^\d{4}-/.test(label);
  const clock = instant.slice(11, hasSeconds ? 19 : 16);
  const date = dayFormat(locale).format(new Date(instant)).replaceAll(' ', '\u00a0');
  const day = hasDay ? `${date}, ` : '';
  const zone = htmlElement('span', { className: ['zone'] }, ['UTC']);
  return htmlElement(
    'time',
    { className: hasDay ? ['moment', 'moment-dated'] : ['moment'], dateTime: instant },
    [`${day}${clock}\u00a0`, zone],
  );
}
