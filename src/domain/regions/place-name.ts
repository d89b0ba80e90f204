const namesByLocale = new Map<string, Intl.DisplayNames>();

/**
 * The name of a country (ISO 3166-1 alpha-2) or of a part of the world (UN M49) in a language, as
 * Unicode CLDR gives it, with a capital letter: CLDR writes `world`.
 */
export function placeName(place: string, locale: string): string {
  const name = displayNames(locale).of(place) ?? place;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

// Making one costs a thousand times more than asking it.
function displayNames(locale: string) {
  const known = namesByLocale.get(locale);
  if (known) return known;
  const made = new Intl.DisplayNames(locale, { type: 'region' });
  namesByLocale.set(locale, made);
  return made;
}
