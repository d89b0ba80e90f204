/** Formatters by locale. Making one costs far more than using it, so each is made once. */

export const numberFormat = byLocale(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }),
);

/** Numbers with all their digits, as far as a computer keeps them. */
export const exactFormat = byLocale(
  (locale) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 15 }),
);

/** `2 July 2019`. */
export const dayFormat = byLocale((locale) =>
  dateFormat(locale, { day: 'numeric', ...monthOfYear }),
);

/** `July 2019`. */
export const monthFormat = byLocale((locale) => dateFormat(locale, monthOfYear));

/** `2 Jul`. */
export const shortDayFormat = byLocale((locale) =>
  dateFormat(locale, { day: 'numeric', month: 'short' }),
);

/** `2 Jul 2019`. */
export const shortDayOfYearFormat = byLocale((locale) =>
  dateFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
);

/** Names of languages, such as `French` for `fr`. */
export const languageNames = byLocale(
  (locale) => new Intl.DisplayNames(locale, { type: 'language' }),
);

const monthOfYear = { month: 'long', year: 'numeric' } as const;

/**
 * Writes dates, in UTC unless the options name a zone: days are read as midnight UTC and must stay on
 * their day. The first day of a French month is an ordinal, `1er juillet 2019`, of which `Intl` does
 * not know.
 */
export function dateFormat(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Pick<Intl.DateTimeFormat, 'format'> {
  const written = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  if (new Intl.Locale(locale).language !== 'fr') return written;
  return { format: (date) => written.format(date).replace(/^1 /, '1er ') };
}

function byLocale<Format>(make: (locale: string) => Format) {
  const made = new Map<string, Format>();
  return (locale: string) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}
