import type { Action } from '../domain/incident.ts';
import type { Language } from '../i18n/language.ts';
import { dayText } from './day.ts';
import { type RecordContext, type StatementView, statementView } from './statement-view.ts';

/** An action with what is known of it. */
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

export function actionRow(action: Action, context: RecordContext): ActionRow {
  const { type, status, asOf, due, owner, url, note } = action;
  const { language } = context;
  const words = language.words.actions;
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
}

function shownDay(day: string | undefined, language: Language): ShownDay | undefined {
  return day === undefined ? undefined : { datetime: day, text: dayText(day, language) };
}
