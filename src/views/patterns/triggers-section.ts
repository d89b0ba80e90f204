import type { Incident } from '../../domain/incident.ts';
import { changeTriggers, type TriggerKind } from '../../domain/terms.ts';
import { type TriggerGroups, triggerGroups } from '../../domain/trigger-groups.ts';
import type { Edition } from '../edition.ts';
import { searchHref } from '../search-href.ts';
import { incidentMark } from './incident-mark.ts';
import { namedIncidents, type PatternSection } from './pattern-section.ts';
import type { PatternTable } from './pattern-table.ts';
import { mostUnits, type Unit, type UnitRow, type UnitView } from './unit-view.ts';

/** Incidents set off by a change, and those set off by something else. */
export interface TriggerFigure {
  readonly changes: TriggerPart;
  readonly others: TriggerPart;
}

export interface TriggerPart extends UnitView {
  readonly title: string;
}

/** What set incidents off, by kind. */
export function triggersSection(
  incidents: readonly Incident[],
  edition: Edition,
): PatternSection<TriggerFigure> {
  const { triggers, missing } = edition.language.words.patterns;
  const groups = triggerGroups(incidents);
  const { changes, known, unknown } = groups;
  return {
    id: 'triggers',
    title: triggers.title,
    lead: triggers.lead,
    reading: [triggers.share(changes, known, incidents.length)],
    figure: {
      changes: triggerPart(true, groups, edition),
      others: triggerPart(false, groups, edition),
    },
    missing: namedIncidents(missing.trigger, unknown, edition),
    table: triggersTable(groups, edition),
  };
}

function triggerPart(isChange: boolean, groups: TriggerGroups, edition: Edition): TriggerPart {
  const { triggers } = edition.language.words.patterns;
  const { kinds, changes, known } = groups;
  const most = Math.max(1, ...[...kinds.values()].map(({ length }) => length));
  const count = isChange ? changes : known - changes;
  return {
    id: isChange ? 'triggers-changes' : 'triggers-others',
    title: triggers.part(isChange ? triggers.change : triggers.other, count, known),
    rows: [...kinds]
      .filter(([kind]) => changeTriggers.has(kind) === isChange)
      .map(([kind, own]) => triggerRow(kind, own, most, edition)),
  };
}

function triggerRow(
  kind: TriggerKind,
  incidents: readonly Incident[],
  most: number,
  edition: Edition,
): UnitRow {
  const { words } = edition.language;
  const { length } = incidents;
  const name = words.triggerKinds[kind];
  const href = triggerHref(kind, length, edition);
  const text = length === 0 ? words.patterns.none : words.facets.count(length);
  const bar = { from: 0, to: length / most, href, words: `${name}${words.colon}${text}` };
  const isBar = length > mostUnits;
  return {
    name,
    href,
    texts: [text],
    units: isBar ? [] : incidents.map((incident) => triggerUnit(incident, edition)),
    parts: isBar ? [{ ...bar, state: 'done' }] : [],
  };
}

function triggerUnit(incident: Incident, edition: Edition): Unit {
  const { href, name } = incidentMark(incident, edition);
  return { href, words: name, state: 'done' };
}

/** A kind that no incident has leads nowhere. */
function triggerHref(kind: TriggerKind, count: number, edition: Edition) {
  return count === 0 ? undefined : searchHref({ trigger: kind }, edition);
}

function triggersTable({ kinds, unknown }: TriggerGroups, edition: Edition): PatternTable {
  const { words } = edition.language;
  const { triggers, columns } = words.patterns;
  const rows = [...kinds].map(([kind, { length }]) => ({
    head: {
      text: words.triggerKinds[kind],
      href: triggerHref(kind, length, edition),
    },
    cells: [
      { text: changeTriggers.has(kind) ? triggers.yes : triggers.no, isText: true },
      { text: String(length) },
    ],
  }));
  const last = {
    head: { text: words.notKnown },
    cells: [{ text: words.notKnown, isText: true }, { text: String(unknown.length) }],
  };
  return {
    caption: triggers.caption,
    columns: [triggers.kind, triggers.isChange, columns.incidents],
    rows: [...rows, last],
  };
}
