import type { Incident } from '../domain/incident.ts';
import { causeClass } from './classified-names.ts';
import { compareName } from './compare-entry.ts';
import { compareHref } from './compare-href.ts';
import type { Edition } from './edition.ts';

/** Two incidents that a writer put beside each other. */
export interface ComparePair {
  readonly href: string;
  readonly text: string;
  /** Names of the classes of cause that they share; empty when they share none. */
  readonly causes: string;
}

const shownPairs = 4;

/**
 * Pairs to begin with, from what writers name as related: those with the most causes in common first,
 * else the newest, and no incident twice.
 */
export function comparePairs(incidents: readonly Incident[], edition: Edition): ComparePair[] {
  const byId = new Map(incidents.map((incident) => [incident.id, incident]));
  const pairs = incidents.flatMap((incident) =>
    incident.related.flatMap((id) => {
      const other = byId.get(id);
      return other ? [{ incident, other, shared: sharedClasses(incident, other) }] : [];
    }),
  );
  const taken = new Set<string>();
  return pairs
    .toSorted((a, b) => b.shared.length - a.shared.length)
    .filter(({ incident, other }) => {
      if (taken.size >= 2 * shownPairs || taken.has(incident.id) || taken.has(other.id))
        return false;
      taken.add(incident.id).add(other.id);
      return true;
    })
    .map(({ incident, other, shared }) => ({
      href: compareHref([incident.id, other.id], edition),
      text: edition.language.words.compare.pair(
        compareName(incident, edition),
        compareName(other, edition),
      ),
      causes: shared.map((id) => causeClass(id, edition).name).join(', '),
    }));
}

function sharedClasses({ cause }: Incident, other: Incident) {
  const own = other.cause?.classes ?? [];
  return (cause?.classes ?? []).filter((id) => own.includes(id));
}
