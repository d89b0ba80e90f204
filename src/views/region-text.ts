import { regionName } from '../domain/regions/region-name.ts';
import { resolveRegion } from '../domain/regions/resolve-region.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Language } from '../i18n/language.ts';

/** A region's name in a language, or its code should no name be known. */
export function regionText(
  code: string,
  { regions }: Vocabulary,
  { tag, words }: Pick<Language, 'tag' | 'words'>,
) {
  const region = resolveRegion(code, regions.regions);
  return region ? withPlaces(regionName(region, tag), words.places) : code;
}

/** `Virginie` for `Virginia`, `Londres (LHR)` for `London (LHR)`. */
function withPlaces(name: string, places: Readonly<Record<string, string>>) {
  const [, before = name, inside] = /^(.+?) \(([^()]+)\)$/.exec(name) ?? [];
  const [first, last] = [before, inside].map((place) => place && (places[place] ?? place));
  return last ? `${first} (${last})` : (first ?? name);
}
