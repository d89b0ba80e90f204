import type { Action, Incident } from './incident.ts';
import type { ActionStatus } from './terms.ts';

/** An action, and the incident that it follows from. */
export interface PromisedAction {
  readonly action: Action;
  readonly incident: Incident;
}

/** From what is still to be done, through a promise of which no more is known, to what is settled. */
export const promiseOrder = [
  'open',
  'in-progress',
  'ordered',
  'recommended',
  'announced',
  'done',
  'superseded',
  'dropped',
] as const satisfies readonly ActionStatus[];

/**
 * Every action of a library by its status, in {@link promiseOrder} and without statuses that none
 * has. Incidents are given newest first; actions come oldest first, as they count as old as their
 * incident, and those of one incident in the order of its record.
 */
export function promisesByStatus(
  incidents: readonly Incident[],
): ReadonlyMap<ActionStatus, readonly PromisedAction[]> {
  const all = incidents
    .toReversed()
    .flatMap((incident) => incident.actions.map((action) => ({ action, incident })));
  const groups = Map.groupBy(all, ({ action }) => action.status);
  return new Map(
    promiseOrder.flatMap((status) => {
      const own = groups.get(status);
      return own ? [[status, own]] : [];
    }),
  );
}
