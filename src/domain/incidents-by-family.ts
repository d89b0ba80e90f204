import type { Incident } from './incident.ts';
import type { CausesVocabulary } from './vocabulary.ts';

/**
 * Incidents by family of cause, every family of the vocabulary in its order. An incident stands in
 * each family that one of its classes belongs to, and once in each.
 */
export function incidentsByFamily(
  incidents: readonly Incident[],
  { families, classes }: CausesVocabulary,
): ReadonlyMap<string, readonly Incident[]> {
  const familyOf = new Map(classes.map(({ id, family }) => [id, family]));
  const groups = new Map<string, Incident[]>(families.map(({ id }) => [id, []]));
  for (const incident of incidents) {
    const own = new Set(incident.cause?.classes.map((id) => familyOf.get(id)));
    for (const family of own) if (family !== undefined) groups.get(family)?.push(incident);
  }
  return groups;
}
