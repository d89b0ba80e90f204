import type { Incident } from './incident.ts';
import { createLikeness, type Likeness, type WeighedTrait } from './likeness.ts';
import type { Trait } from './traits.ts';

/** An incident that another leads to, and the strongest one or two things that they share. */
export interface Relation {
  readonly id: string;
  readonly reasons: readonly Trait[];
}

const mostShown = 4;

/**
 * Found by judging every pair of 31 incidents. Those with a higher score have something in common
 * that a reader would name, such as a retry storm or a health check that did harm; below it begin those
 * that share only what many have.
 */
const leastScore = 0.85;
/** What more than a quarter of all have in common is no reason by itself. */
const leastReason = 0.25;
/** What counts for less is not worth saying beside a stronger reason. */
const leastSecond = 0.1;

/**
 * The related incidents of each of a library, by id. First those that its writer names, all of them and
 * in that order; then those whose writers name it, and then those that are alike enough, each sorted
 * by likeness, as long as there is room.
 */
export function relatedOf(
  incidents: readonly Incident[],
): ReadonlyMap<string, readonly Relation[]> {
  const ids = new Set(incidents.map(({ id }) => id));
  const namings = incidents.flatMap(({ id, related }) => related.map((named) => ({ id, named })));
  const namedBy = Map.groupBy(namings, ({ named }) => named);
  const likeness = createLikeness(incidents);
  return new Map(
    incidents.map(({ id, related }) => {
      const named = related.filter((other) => ids.has(other));
      const naming = namedBy.get(id)?.map((one) => one.id) ?? [];
      const relations = inOrder(id, named, naming, likeness).map((other) => {
        return { id: other, reasons: reasonsOf(likeness.sharedTraits(id, other)) };
      });
      return [id, relations];
    }),
  );
}

function inOrder(
  id: string,
  named: readonly string[],
  naming: readonly string[],
  { score, sharedTraits, contenders }: Likeness,
) {
  const rivals = contenders(id);
  const scores = new Map([...naming, ...rivals].map((other) => [other, score(id, other)]));
  const byScore = (a: string, b: string) =>
    (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || (a < b ? -1 : 1);
  const alike = rivals
    .filter((other) => (scores.get(other) ?? 0) >= leastScore)
    .sort(byScore)
    .values() // An iterator looks no further than there is room.
    .filter((other) => (sharedTraits(id, other)[0]?.strength ?? 0) >= leastReason)
    .take(mostShown);
  const all = new Set([...named, ...naming.toSorted(byScore), ...alike]);
  return [...all].slice(0, Math.max(mostShown, named.length));
}

/**
 * The strongest, and the next if it is about as strong. A trigger comes second to nothing: it would
 * mostly say again what a class of cause says.
 */
function reasonsOf([first, ...others]: readonly WeighedTrait[]): Trait[] {
  if (!first) return [];
  const least = Math.max(first.strength / 2, leastSecond);
  const second = others.find(
    ({ trait, strength }) => trait.kind !== 'trigger' && strength >= least,
  );
  return [first, ...(second ? [second] : [])].map(({ trait }) => trait);
}
