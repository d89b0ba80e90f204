import type { ActionStatus } from '../domain/terms.ts';

/** Where the page of all actions stands. */
export const actionsPath = '/actions/';

/** Where the actions of one status stand that the page of all has no room for: page 1, 2, … */
export function statusPath(status: ActionStatus, page: number) {
  return page === 1 ? (`/actions/${status}/` as const) : (`/actions/${status}/${page}/` as const);
}
