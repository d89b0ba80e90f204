const monday = Date.UTC(2024, 0, 1);
const millisecondsOfDay = 24 * 60 * 60 * 1000;

/** The days of the week from Monday on, as headings: `Monday`, `Lundi`. */
export function weekdayNames(locale: string): string[] {
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => {
    const name = format.format(monday + day * millisecondsOfDay);
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  });
}
