import type { CompareIncident } from '../../views/compare-incident.ts';
import type { CompareEvent } from '../../views/compare-timeline.ts';
import type { CompareWords } from '../../views/compare-words.ts';
import { create } from '../lab/create.ts';
import { fillText, partOf } from './parts.ts';

type Words = Pick<CompareWords, 'noEvents' | 'notDrawn'>;

/** The key events of each incident, with the numbers that they have in its drawing. */
export function fillEvents(root: HTMLElement, incidents: readonly CompareIncident[], words: Words) {
  const sections = incidents.map((incident) => {
    const heading = create('h3', { class: 'compare-name' }, incident.name);
    const items = incident.timeline.events.map((event) => eventItem(event, incident, words));
    const list = items.length > 0 ? create('ol', {}, ...items) : create('p', {}, words.noEvents);
    return create('section', {}, heading, list);
  });
  const columns = partOf(root, '.compare-events');
  columns.dataset.columns = String(incidents.length);
  columns.replaceChildren(...sections);
}

function eventItem(event: CompareEvent, { href, language }: CompareIncident, words: Words) {
  const { id, minutes, kind, kindText, when, text, marks } = event;
  const what = create('p');
  fillText(what, text, language?.tag);
  const known = [marks, minutes === undefined ? words.notDrawn : ''].filter(Boolean).join(', ');
  return create(
    'li',
    { class: `event-${kind}` },
    create(
      'p',
      { class: 'label' },
      create('a', { href: `${href}#${id}`, class: 'compare-when' }, when),
      ' ',
      create('span', { class: 'event-kind' }, kindText),
    ),
    what,
    ...(known ? [create('p', { class: 'known' }, known)] : []),
  );
}
