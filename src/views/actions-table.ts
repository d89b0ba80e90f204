import type { Action, Incident } from '../domain/incident.ts';
import type { Language } from '../i18n/language.ts';
import { dayText } from './day.ts';
import { type RecordContext, type StatementView, statementView } from './statement-view.ts';

export interface ActionRow extends StatementView {
  readonly type: string;
  readonly status: Action['status'];
  readonly statusText: string;
  /** When that status was known. */
  readonly asOf?: ShownDay | undefined;
  readonly due?: ShownDay | undefined;
  readonly owner?: string | undefined;
  readonly url?: string | undefined;
  readonly note?: string | undefined;
}

interface ShownDay {
  readonly datetime: string;
  readonly text: string;
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
    const { type, status, asOf, due, owner, url, note } = action;
    return {
      ...statementView(action, context),
      type: words.types[type],
      status,
      statusText: words.statuses[status],
      asOf: shownDay(asOf, language),
      due: shownDay(due, language),
      owner,
      url,
      note,
    };
  });
  return { rows, hasOwners: rows.some(({ owner }) => owner !== undefined) };
}

function shownDay(day: string | undefined, language: Language): ShownDay | undefined {
  return day === undefined ? undefined : { datetime: day, text: dayText(day, language) };
}
