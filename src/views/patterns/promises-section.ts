import {
  actionsByType,
  type PromisedAction,
  statusesByProgress,
} from '../../domain/actions-by-type.ts';
import type { Action, Incident } from '../../domain/incident.ts';
import type { ActionStatus } from '../../domain/terms.ts';
import { dayText } from '../day.ts';
import type { Edition } from '../edition.ts';
import { incidentMark } from './incident-mark.ts';
import type { PatternSection } from './pattern-section.ts';
import type { PatternTable } from './pattern-table.ts';
import { mostUnits, type Unit, type UnitPart, type UnitRow, type UnitView } from './unit-view.ts';

/** Actions one by one, and what their marks mean. */
export interface PromiseFigure extends UnitView {
  readonly key: readonly { readonly state: ActionStatus; readonly text: string }[];
}

type ByType = ReturnType<typeof actionsByType>;

/** What was promised after incidents, and what is known of it. */
export function promisesSection(
  incidents: readonly Incident[],
  edition: Edition,
): PatternSection<PromiseFigure> {
  const { promises } = edition.language.words.patterns;
  const byType = actionsByType(incidents);
  const all = [...byType.values()].flat();
  const done = all.filter(({ action }) => action.status === 'done').length;
  const authors = incidents.filter((incident) => incident.actions.length > 0).length;
  return {
    id: 'promises',
    title: promises.title,
    lead: promises.lead,
    reading: [promises.share(done, all.length), promises.incidents(authors, incidents.length)],
    figure: promiseFigure(byType, all, edition),
    table: promisesTable(byType, edition),
  };
}

function promiseFigure(
  byType: ByType,
  all: readonly PromisedAction[],
  edition: Edition,
): PromiseFigure {
  const { statuses } = edition.language.words.actions;
  const most = Math.max(1, ...[...byType.values()].map(({ length }) => length));
  return {
    id: 'promises-plot',
    key: statusesByProgress
      .filter((status) => all.some(({ action }) => action.status === status))
      .map((state) => ({ state, text: statuses[state] })),
    rows: [...byType].map(([type, own]) => promiseRow(type, own, most, edition)),
  };
}

function promiseRow(
  type: Action['type'],
  own: readonly PromisedAction[],
  most: number,
  edition: Edition,
): UnitRow {
  const { patterns, actions } = edition.language.words;
  const done = own.filter(({ action }) => action.status === 'done').length;
  const isUnits = own.length <= mostUnits;
  return {
    name: actions.types[type],
    texts: [own.length === 0 ? patterns.none : patterns.promises.doneOf(done, own.length)],
    units: isUnits ? own.map((one) => promiseUnit(one, edition)) : [],
    parts: isUnits ? [] : promiseParts(own, most, edition),
  };
}

function promiseUnit({ incident, action }: PromisedAction, edition: Edition): Unit {
  const { words } = edition.language;
  const { href, name } = incidentMark(incident, edition);
  const status = words.actions.statuses[action.status];
  const asOf = action.asOf && ` ${words.actions.asOf} ${dayText(action.asOf, edition.language)}`;
  return {
    href: `${href}#actions`,
    words: `${name}${words.colon}${status}${asOf ?? ''}`,
    state: action.status,
  };
}

function promiseParts(own: readonly PromisedAction[], most: number, edition: Edition): UnitPart[] {
  const { patterns, actions } = edition.language.words;
  const byStatus = Map.groupBy(own, ({ action }) => action.status);
  let from = 0;
  return [...byStatus].map(([state, { length }]) => {
    const to = from + length / most;
    const part = { from, to, state, words: patterns.bin(actions.statuses[state], length) };
    from = to;
    return part;
  });
}

function promisesTable(byType: ByType, edition: Edition): PatternTable {
  const { patterns, actions } = edition.language.words;
  return {
    caption: patterns.promises.caption,
    columns: [
      actions.status,
      ...[...byType.keys()].map((type) => actions.types[type]),
      patterns.promises.all,
    ],
    rows: statusesByProgress.map((status) => {
      const counts = [...byType.values()].map(
        (own) => own.filter(({ action }) => action.status === status).length,
      );
      const all = counts.reduce((sum, count) => sum + count, 0);
      return {
        head: { text: actions.statuses[status] },
        cells: [...counts, all].map((count) => ({ text: String(count) })),
      };
    }),
  };
}
