import type { Action, Incident } from '../domain/incident.ts';
import { dayText } from './day.ts';
import { type RecordContext, type StatementView, statementView } from './statement-view.ts';

export interface ActionRow extends StatementView {
  readonly type: string;
  readonly status: Action['status'];
  readonly statusText: string;
  readonly due?: { readonly datetime: string; readonly text: string } | undefined;
  readonly owner?: string | undefined;
  readonly url?: string | undefined;
  readonly note?: string | undefined;
}

export interface ActionsTable {
  readonly rows: readonly ActionRow[];
  /** Accounts of others seldom name an owner; then there is no column for it. */
  readonly hasOwners: boolean;
}

export function actionsTable({ actions }: Incident, context: RecordContext): ActionsTable {
  const { language } = context;
  const words = language.words.actions;
  const rows = actions.map((action): ActionRow => {
    const { type, status, due, owner, url, note } = action;
    return {
      ...statementView(action, context),
      type: words.types[type],
      status,
      statusText: words.statuses[status],
      due: due === undefined ? undefined : { datetime: due, text: dayText(due, language) },
      owner,
      url,
      note,
    };
  });
  return { rows, hasOwners: rows.some(({ owner }) => owner !== undefined) };
}
