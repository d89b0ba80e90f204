/** Lower-case letters, digits and single hyphens: the form of every id and address. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The nearest slug to any text, possibly empty: `Caché & co` gives `cache-co`. */
export function slugged(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
