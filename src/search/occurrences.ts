import { searchFields } from './index-files.ts';
import type { WordForm } from './word-forms.ts';

/** How often a word stands in each incident that has it, for each field; forms count by their weight. */
export type Occurrences = readonly ReadonlyMap<number, number>[];

export function occurrencesOf(forms: readonly WordForm[]): Occurrences {
  return searchFields.map((_, field) => {
    const counts = new Map<number, number>();
    for (const { entry, weight } of forms) {
      // The term itself comes before the lists of the fields.
      const [, ...fields] = entry;
      addPairs(fields[field] ?? [], weight, counts);
    }
    return counts;
  });
}

/** The incidents that have a word in any field. */
export function incidentsOf(occurrences: Occurrences): Set<number> {
  return new Set(occurrences.flatMap((counts) => [...counts.keys()]));
}

function addPairs(pairs: readonly number[], weight: number, counts: Map<number, number>) {
  let incident = 0;
  for (let index = 0; index < pairs.length; index += 2) {
    incident += pairs[index] ?? 0;
    counts.set(incident, (counts.get(incident) ?? 0) + weight * (pairs[index + 1] ?? 0));
  }
}
