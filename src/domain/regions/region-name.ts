import { placeOfContinent } from './continents.ts';
import { placeName } from './place-name.ts';
import type { Region } from './region.ts';

/**
 * What to call a region in a language (a tag such as `en` or `fr`). Countries, continents and the
 * world are translated by Unicode CLDR and custom regions by their owner; subdivisions, airports and
 * cloud regions keep their one name.
 */
export function regionName(region: Region, locale: string): string {
  switch (region.kind) {
    case 'country':
      return placeName(region.code, locale);
    case 'world':
    case 'continent':
      return placeName(placeOfContinent(region.code) ?? region.code, locale);
    default:
      return region.names?.[locale] ?? region.name;
  }
}
