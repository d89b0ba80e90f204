import { compareCommon } from '../../views/compare-common.ts';
import type { CompareFact } from '../../views/compare-facts.ts';
import type { CompareIncident, CompareSpan } from '../../views/compare-incident.ts';
import type { CompareWords } from '../../views/compare-words.ts';
import { create } from '../lab/create.ts';
import { partOf, titleOf } from './parts.ts';
import { sameWord, type ValueListPlace, valueList } from './value-list.ts';

type Place = Omit<ValueListPlace, 'className'>;

/** Fills the rows of the table, one column an incident. The heads of the rows are on the page. */
export function fillTable(
  root: HTMLElement,
  incidents: readonly CompareIncident[],
  words: Pick<CompareWords, 'same'>,
) {
  const table = partOf<HTMLTableElement>(root, '.compare-table');
  table.dataset.columns = String(incidents.length);
  const shared = new Map<string, ReadonlySet<string>>(
    compareCommon(incidents).map(({ name, values }) => [name, new Set(values.map((v) => v.key))]),
  );
  const same = sameWord(incidents.length, words);
  for (const row of table.rows) {
    const { row: name = '' } = row.dataset;
    const place = { shared: shared.get(name) ?? new Set<string>(), same };
    const cells = incidents.map((incident) =>
      name === 'incident' ? headCell(incident) : dataCell(name, incident, place),
    );
    const [head] = row.cells;
    row.replaceChildren(...(head ? [head] : []), ...cells);
  }
}

function headCell({ name, href, title, language }: CompareIncident) {
  const link = create('a', { href, class: 'compare-name' }, name);
  if (language) link.hreflang = language.tag;
  return create('th', { scope: 'col' }, link, titleOf(title, language?.tag));
}

function dataCell(name: string, incident: CompareIncident, place: Place) {
  const cell = create('td');
  cell.append(...cellContent(name, incident, place));
  return cell;
}

function cellContent(name: string, incident: CompareIncident, place: Place): (Node | string)[] {
  const { facts, spans, organisation } = incident;
  const fact = Object.entries(facts).find(([key]) => key === name)?.[1];
  if (fact) return factContent(fact, place);
  const span = Object.entries(spans).find(([key]) => key === name)?.[1];
  if (span) return spanContent(span, incident.href);
  if (name === 'regions') return regionContent(incident, place);
  if (name === 'day') return [create('time', { datetime: incident.day }, incident.dayText)];
  return factContent({ values: [{ key: organisation, text: organisation }], missing: '' }, place);
}

function factContent({ values, missing }: CompareFact, place: Place) {
  if (values.length === 0) return [muted(missing)];
  return [valueList(values, { ...place, className: 'compare-values' })];
}

function spanContent({ text, iso, marks, rivals, citations }: CompareSpan, page: string) {
  const sources = citations.flatMap(({ number, href, label }, index) => [
    index > 0 ? ', ' : '',
    create('a', { href: `${page}${href}`, 'aria-label': label }, String(number)),
  ]);
  return [
    iso ? create('time', { datetime: iso }, text) : muted(text),
    ...(sources.length > 0 ? [create('span', { class: 'cite' }, '[', ...sources, ']')] : []),
    ...(marks ? [' ', create('span', { class: 'known' }, marks)] : []),
    ...rivals.map((rival) => create('span', { class: 'rival' }, rival)),
  ];
}

function regionContent({ regions }: CompareIncident, place: Place) {
  return regions.flatMap(({ level, levelText, isAffected, values }) => [
    create('p', { class: `level level-${level}` }, levelText),
    valueList(values, {
      ...place,
      // Of what was spared nothing is counted as common.
      shared: isAffected ? place.shared : new Set(),
      className: 'compare-inline',
    }),
  ]);
}

function muted(text: string) {
  return create('span', { class: 'muted' }, text);
}
