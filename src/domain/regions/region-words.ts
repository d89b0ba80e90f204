import { continentCodes, countryCodes, placeOfContinent } from './continents.ts';
import { placeName } from './place-name.ts';
import type { CustomRegion } from './region.ts';

/**
 * Region codes by their names, folded: every name of the custom regions, and the English and French
 * ones of the world, the continents and the countries.
 */
export function codesByName(custom: readonly CustomRegion[]): ReadonlyMap<string, string> {
  const areas = ['world', ...continentCodes, ...countryCodes];
  const places = areas.map((code) => ({ code, place: placeOfContinent(code) ?? code }));
  return new Map([
    ...['fr', 'en'].flatMap((locale) =>
      places.map(({ code, place }) => [foldName(placeName(place, locale)), code] as const),
    ),
    ...custom.flatMap(({ code, name }) =>
      Object.values(name).map((word) => [foldName(word), code] as const),
    ),
  ]);
}

/** Letters and digits alone, so that `Côte d’Ivoire` and `cote-d-ivoire` are the same. */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
