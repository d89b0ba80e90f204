import type { Action, Incident } from './incident.ts';
import { type ActionStatus, actionTypes } from './terms.ts';

/** An action with the incident after which it was promised. */
export interface PromisedAction {
  readonly incident: Incident;
  readonly action: Action;
}

/** From done to given up. */
export const statusesByProgress = [
  'done',
  'in-progress',
  'open',
  'announced',
  'recommended',
  'ordered',
  'superseded',
  'dropped',
] as const satisfies readonly ActionStatus[];

/** All actions by type, every type in the order of the list of types; within one, done first. */
export function actionsByType(
  incidents: readonly Incident[],
): ReadonlyMap<Action['type'], readonly PromisedAction[]> {
  const all = incidents.flatMap((incident) =>
    incident.actions.map((action): PromisedAction => ({ incident, action })),
  );
  const byStatus = Map.groupBy(all, ({ action }) => action.status);
  const ordered = statusesByProgress.flatMap((status) => byStatus.get(status) ?? []);
  const byType = Map.groupBy(ordered, ({ action }) => action.type);
  return new Map(actionTypes.map((type) => [type, byType.get(type) ?? []]));
}
