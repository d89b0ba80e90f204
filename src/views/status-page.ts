import type { ActionStatus } from '../domain/terms.ts';
import { type ActionFilter, actionFilter } from './action-filter.ts';
import { actionsOfPage, type StatusHead, type StatusShare, statusHead } from './action-groups.ts';
import { actionsPath, statusPath } from './actions-path.ts';
import type { Edition } from './edition.ts';
import { pageHref } from './href.ts';
import { type IncidentActions, promisedActions } from './promised-actions.ts';

/** Actions of one status, a part of them where there are many. */
export interface StatusPage {
  readonly path: `/${string}`;
  readonly title: string;
  readonly description: string;
  readonly head: StatusHead;
  /** The page of all actions. */
  readonly up: { readonly href: string; readonly text: string };
  /** `Page 2 of 3`; empty where there is one only. */
  readonly part: string;
  readonly neighbours: readonly Neighbour[];
  readonly filter: ActionFilter;
  readonly incidents: readonly IncidentActions[];
}

export interface Neighbour {
  readonly rel: 'prev' | 'next';
  readonly href: string;
  readonly text: string;
}

/** How many pages a status has of its own: none where the page of all shows all of it. */
export function statusPageCount({ all, shown }: StatusShare): number {
  return shown.length === all.length ? 0 : Math.ceil(all.length / actionsOfPage);
}

export function statusPage(share: StatusShare, page: number, edition: Edition): StatusPage {
  const { promises } = edition.language.words;
  const { status, all } = share;
  const pages = statusPageCount(share);
  const head = statusHead(status, all.length, edition);
  const own = all.slice((page - 1) * actionsOfPage, page * actionsOfPage);
  const incidents = promisedActions(own, edition);
  const part = pages > 1 ? promises.part(page, pages) : '';
  const title = promises.listTitle(head.title);
  return {
    path: statusPath(status, page),
    title: part === '' ? title : `${title}, ${part}`,
    description: head.definition,
    head,
    up: { href: pageHref(edition, actionsPath), text: promises.all },
    part,
    neighbours: neighbours(status, page, pages, edition),
    filter: actionFilter(incidents, edition),
    incidents,
  };
}

function neighbours(
  status: ActionStatus,
  page: number,
  pages: number,
  edition: Edition,
): Neighbour[] {
  const { earlier, later } = edition.language.words.promises;
  const all = [
    { rel: 'prev', number: page - 1, text: earlier },
    { rel: 'next', number: page + 1, text: later },
  ] as const;
  return all
    .filter(({ number }) => number >= 1 && number <= pages)
    .map(({ rel, number, text }) => {
      return { rel, href: pageHref(edition, statusPath(status, number)), text };
    });
}
