import { createContenders } from './contenders.ts';
import type { Incident } from './incident.ts';
import { rarity } from './rarity.ts';
import { createStoryLikeness } from './story-likeness.ts';
import { type Trait, traitKey, traitsOf } from './traits.ts';

/** What a trait of rarity 1 counts for. */
const strengths: Readonly<Record<Trait['kind'], number>> = {
  cause: 1,
  trigger: 0.4,
  organisation: 0.4,
  service: 0.1,
};
/** What it counts for to be told in the same words. */
const storyStrength = 2;

/** A trait, and what it counts for when two incidents share it. */
export interface WeighedTrait {
  readonly trait: Trait;
  readonly strength: number;
}

/** How alike the incidents of a library are. They go by their ids. */
export interface Likeness {
  /** The same from both sides. */
  readonly score: (id: string, other: string) => number;
  /** What they share, the strongest first; equal ones in the order of the first incident. */
  readonly sharedTraits: (id: string, other: string) => WeighedTrait[];
  /** Up to a dozen, whose shared traits count for the most. */
  readonly contenders: (id: string) => string[];
}

/**
 * Compares the incidents of a library, in whichever order they come. How alike two are is the sum of
 * the traits that they share, of which a rare one counts for more than a common one (by the square of
 * its inverse frequency, as in a product of TF-IDF vectors), and of how alike the words are that tell
 * them. Words alone make no contender.
 */
export function createLikeness(incidents: readonly Incident[]): Likeness {
  const library = incidents.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const placeOf = new Map(library.map(({ id }, place) => [id, place]));
  const place = (id: string) => placeOf.get(id) ?? -1;
  const traits = weighTraits(library.map(traitsOf));
  const storyLikeness = createStoryLikeness(library);
  const contenders = createContenders(traits);

  const sharedTraits = (id: string, other: string) => {
    const theirs = traits[place(other)];
    const shared: WeighedTrait[] = [];
    for (const [key, own] of traits[place(id)] ?? []) if (theirs?.has(key)) shared.push(own);
    return shared.sort((a, b) => b.strength - a.strength);
  };
  return {
    sharedTraits,
    score(id, other) {
      // Sorted as they are, they add up to the same from both sides, to the last bit.
      const shared = sharedTraits(id, other).reduce((sum, { strength }) => sum + strength, 0);
      return shared + storyStrength * storyLikeness(place(id), place(other));
    },
    contenders: (id) => contenders(place(id)).flatMap((other) => library[other]?.id ?? []),
  };
}

/** The traits of each incident by their keys. */
function weighTraits(
  library: readonly (readonly Trait[])[],
): readonly ReadonlyMap<string, WeighedTrait>[] {
  const counts = new Map<string, number>();
  for (const key of library.flat().map(traitKey)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return library.map(
    (traits) =>
      new Map(
        traits.map((trait) => {
          const key = traitKey(trait);
          const rare = rarity(counts.get(key) ?? 1, library.length);
          return [key, { trait, strength: strengths[trait.kind] * rare ** 2 }];
        }),
      ),
  );
}
