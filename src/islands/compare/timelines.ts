import { type ComparePlane, comparePlane } from '../../figures/compare/compare-plane.ts';
import { compareFigure } from '../../figures/compare-figure.ts';
import type { CompareScale } from '../../views/compare-address.ts';
import type { CompareIncident } from '../../views/compare-incident.ts';
import type { CompareBand } from '../../views/compare-timeline.ts';
import type { CompareWords } from '../../views/compare-words.ts';
import { durationView } from '../../views/duration.ts';
import { plainText } from '../../views/plain-text.ts';
import { create } from '../lab/create.ts';
import { partOf, titleOf } from './parts.ts';

/** The timelines without their drawings, which depend on the scale and on how wide the page is. */
export function fillTimelines(
  root: HTMLElement,
  incidents: readonly CompareIncident[],
  words: Pick<CompareWords, 'phases'>,
) {
  const items = incidents.map((incident) => {
    const { title, language, timeline } = incident;
    const phases = create('ul', { class: 'phase-key', 'aria-label': words.phases });
    phases.append(...timeline.bands.map(phaseItem));
    const heading = create('h3', {}, ...headingOf(incident));
    const frame = create('div', { class: 'compare-frame' });
    return create('li', {}, heading, titleOf(title, language?.tag), frame, phases);
  });
  partOf(root, '.compare-timelines').replaceChildren(...items);
}

function headingOf({ name, href, language, severity, status }: CompareIncident) {
  const link = create('a', { href, class: 'compare-name' }, name);
  if (language) link.hreflang = language.tag;
  const level = { class: `severity severity-${severity.rank}` };
  return [
    link,
    ' ',
    create('span', level, severity.text),
    ...(status ? [' ', create('span', { class: 'label' }, status)] : []),
  ];
}

function phaseItem({ name, title, duration }: CompareBand) {
  const sample = { class: `phase-sample phase-sample-${name}` };
  return create('li', sample, `${title} `, create('b', {}, duration));
}

/** Draws the timelines that {@link fillTimelines} listed, all on one scale. */
export function drawTimelines(
  root: HTMLElement,
  incidents: readonly CompareIncident[],
  scale: CompareScale,
  words: CompareWords,
) {
  const list = partOf(root, '.compare-timelines');
  const plane = comparePlane(
    incidents.map(({ timeline }) => timeline),
    scale,
    Math.floor(list.clientWidth),
  );
  for (const [index, frame] of list.querySelectorAll('.compare-frame').entries()) {
    const incident = incidents[index];
    // All that is in the drawing was escaped where it was made.
    if (incident) frame.innerHTML = drawn(incident, index, plane, words);
  }
  partOf(root, '.compare-about').textContent = aboutText(plane, incidents, words);
}

function drawn(incident: CompareIncident, index: number, plane: ComparePlane, words: CompareWords) {
  return compareFigure(incident.timeline, {
    id: `timeline-${index + 1}`,
    name: words.figure.replace('{title}', plainText(incident.title)),
    description: words.drawing,
    plane,
    tickName: (minutes) => durationView(minutes, words).text,
  });
}

function aboutText(
  { scale, last }: ComparePlane,
  incidents: readonly CompareIncident[],
  words: CompareWords,
) {
  const minutes = incidents.flatMap(({ timeline }) => timeline.events.map((e) => e.minutes ?? 0));
  const hasEdge = minutes.some((minute) => minute < 0 || minute > last);
  return [words.about[scale], ...(hasEdge ? [words.edges] : [])].join(' ');
}
