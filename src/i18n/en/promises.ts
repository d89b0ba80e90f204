import type { ActionStatus } from '../../domain/terms.ts';

/** The page of all actions: what was promised after incidents, and what is known of it. */
export const promisesEn = {
  title: 'What was promised',
  link: 'Actions',
  all: 'All actions',
  description:
    'Every action that followed an incident of this library, by what is known of it: open, under way, announced and not heard of since, or done.',
  none: 'No action has been recorded yet.',
  total: (actions: number) => (actions === 1 ? '1 action' : `${actions} actions`),
  count: (actions: string, incidents: string) => `${actions} after ${incidents}`,
  reading:
    'An action counts as old as its incident, since records seldom say on which day it was promised, and the oldest come first. It comes from the organisation that had the incident, unless it names another owner, or was ordered or recommended by others. Where a day stands with a status, that is when it was known; elsewhere it is as the sources left it, and may have changed since.',
  groups: 'By status',
  byStatus: (actions: string) => `By status, of ${actions}`,
  byType: (actions: string) => `By type, of ${actions}`,
  status: 'Status',
  type: 'Type',
  number: 'Actions',
  done: 'Done',
  definitions: {
    open: 'On a list to be done. Nothing says that it was begun.',
    'in-progress': 'Begun, as far as the sources go.',
    ordered: 'By an authority, which the action names where it is known.',
    recommended: 'By an inquiry or by others, whom the action names where they are known.',
    announced: 'Promised in public. Of what became of it no more is known.',
    done: 'Done, a source says.',
    superseded: 'Given up for another measure.',
    dropped: 'Given up.',
  } satisfies Record<ActionStatus, string>,
  owner: 'owner',
  more: (count: number) => `All ${count}, oldest first`,
  listTitle: (status: string) => `Actions: ${status}`,
  part: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pages: 'Pages',
  earlier: 'Older incidents',
  later: 'Newer incidents',
  filter: {
    type: 'Type',
    organisation: 'Organisation',
    any: 'all',
    shown: '{shown} of {all} actions on this page',
  },
};
