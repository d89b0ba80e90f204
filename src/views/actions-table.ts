import type { Incident } from '../domain/incident.ts';
import { type ActionRow, actionRow } from './action-row.ts';
import { actionsPath } from './actions-path.ts';
import type { Edition } from './edition.ts';
import { pageHref } from './href.ts';
import type { RecordContext } from './statement-view.ts';

export interface ActionsTable {
  readonly rows: readonly ActionRow[];
  /** Accounts of others seldom name an owner; then there is no column for it. */
  readonly hasOwners: boolean;
  /** Where the actions of all incidents stand. */
  readonly all: string;
}

export function actionsTable(
  { actions }: Incident,
  edition: Edition,
  context: RecordContext,
): ActionsTable {
  const rows = actions.map((action) => actionRow(action, context));
  const hasOwners = rows.some(({ owner }) => owner !== undefined);
  return { rows, hasOwners, all: pageHref(edition, actionsPath) };
}
