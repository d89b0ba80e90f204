import type { Incident } from './incident.ts';
import { changeTriggers, type TriggerKind, triggerKinds } from './terms.ts';

/** Incidents by what set them off. */
export interface TriggerGroups {
  /** Every kind, in the order of the list of kinds. */
  readonly kinds: ReadonlyMap<TriggerKind, readonly Incident[]>;
  /** How many were set off by a change to what was running. */
  readonly changes: number;
  /** How many have a kind at all. */
  readonly known: number;
  readonly unknown: readonly Incident[];
}

export function triggerGroups(incidents: readonly Incident[]): TriggerGroups {
  const kinds = new Map<TriggerKind, Incident[]>(triggerKinds.map((kind) => [kind, []]));
  const unknown: Incident[] = [];
  let changes = 0;
  for (const incident of incidents) {
    const kind = incident.cause?.trigger?.kind;
    const group = kind === undefined ? unknown : kinds.get(kind);
    group?.push(incident);
    if (kind !== undefined && changeTriggers.has(kind)) changes++;
  }
  return { kinds, changes, known: incidents.length - unknown.length, unknown };
}
