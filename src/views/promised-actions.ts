import type { Action, Incident } from '../domain/incident.ts';
import type { PromisedAction } from '../domain/promises.ts';
import { startDay } from '../domain/start-day.ts';
import { type ActionRow, actionRow } from './action-row.ts';
import { dayText } from './day.ts';
import type { Edition } from './edition.ts';
import { type IncidentLink, incidentLink } from './incident-link.ts';
import { recordContext } from './statement-view.ts';

/** Actions below the incident that they follow from, which the link leads to. */
export interface IncidentActions extends IncidentLink {
  readonly organisation: string;
  /** The date that the incident goes by. */
  readonly day: string;
  readonly dayText: string;
  readonly actions: readonly ListedAction[];
}

/** Its citations lead to the sources on the incident's page. */
export interface ListedAction extends ActionRow {
  readonly typeName: Action['type'];
}

/** Gathers actions that follow each other and are of one incident. */
export function promisedActions(
  promised: readonly PromisedAction[],
  edition: Edition,
): IncidentActions[] {
  const runs: { readonly incident: Incident; readonly actions: Action[] }[] = [];
  for (const { incident, action } of promised) {
    const last = runs.at(-1);
    if (last?.incident === incident) last.actions.push(action);
    else runs.push({ incident, actions: [action] });
  }
  return runs.map(({ incident, actions }) => incidentActions(incident, actions, edition));
}

function incidentActions(
  incident: Incident,
  actions: readonly Action[],
  edition: Edition,
): IncidentActions {
  const { language } = edition;
  const day = startDay(incident);
  const link = incidentLink(incident, edition);
  const context = recordContext(incident, language);
  return {
    ...link,
    href: `${link.href}#actions`,
    organisation: incident.organisation,
    day,
    dayText: dayText(day, language),
    actions: actions.map((action) => {
      const row = actionRow(action, context);
      const citations = row.citations.map(
        (citation) => ({ ...citation, href: `${link.href}${citation.href}` }) as const,
      );
      return { ...row, citations, typeName: action.type };
    }),
  };
}
