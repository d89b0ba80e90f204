import type { Incident } from '../domain/incident.ts';
import { type PromisedAction, promisesByStatus } from '../domain/promises.ts';
import type { ActionStatus } from '../domain/terms.ts';
import { statusPath } from './actions-path.ts';
import type { Edition } from './edition.ts';
import { pageHref } from './href.ts';
import { type IncidentActions, promisedActions } from './promised-actions.ts';

/** So many actions stand on one page, so that it weighs no more than others do. */
export const actionsOfPage = 250;
/** So many of a status are shown even where the page is full. */
const actionsOfExcerpt = 20;

/** The actions of one status, as the page of all shows them. */
export interface ActionGroup extends StatusHead {
  readonly incidents: readonly IncidentActions[];
  /** Where all of them are, if there was no room. */
  readonly more?: { readonly href: string; readonly text: string } | undefined;
}

export interface StatusHead {
  readonly status: ActionStatus;
  readonly title: string;
  readonly definition: string;
  readonly count: number;
}

/** A status with the part of its actions that the page of all shows. */
export interface StatusShare {
  readonly status: ActionStatus;
  readonly all: readonly PromisedAction[];
  readonly shown: readonly PromisedAction[];
}

/**
 * What the page of all actions shows: one status after the other in whole while there is room, then
 * the oldest few of each. What is left out has pages of its own.
 */
export function statusShares(incidents: readonly Incident[]): StatusShare[] {
  let room = actionsOfPage;
  return [...promisesByStatus(incidents)].map(([status, all]) => {
    const shown = all.slice(0, Math.max(room, actionsOfExcerpt));
    room -= shown.length;
    return { status, all, shown };
  });
}

export function actionGroup({ status, all, shown }: StatusShare, edition: Edition): ActionGroup {
  const { promises } = edition.language.words;
  const isWhole = shown.length === all.length;
  return {
    ...statusHead(status, all.length, edition),
    incidents: promisedActions(shown, edition),
    more: isWhole
      ? undefined
      : { href: pageHref(edition, statusPath(status, 1)), text: promises.more(all.length) },
  };
}

export function statusHead(status: ActionStatus, count: number, edition: Edition): StatusHead {
  const { actions, promises } = edition.language.words;
  const title = actions.statuses[status];
  return { status, title, definition: promises.definitions[status], count };
}
