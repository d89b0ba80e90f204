import { continentOfCountry } from './continents.ts';
import { placeName } from './place-name.ts';
import type { Region } from './region.ts';

/** The country with this ISO 3166-1 alpha-2 code. */
export function findCountry(code: string): Region | undefined {
  const within = continentOfCountry(code);
  if (within === undefined) return undefined;
  return {
    code,
    kind: 'country',
    // Asked for when needed: the first name takes 20 ms, and a check of a code needs none.
    get name() {
      return placeName(code, 'en');
    },
    within,
  };
}
