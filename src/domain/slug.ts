/** Lower-case letters, digits and single hyphens: the form of every id and address. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Latin letters that are no plain one with a mark on it. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** The nearest slug to any text, possibly empty: `Caché & co` gives `cache-co`. */
export function slugged(text: string): string {
  return plain(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Whether every letter and digit of a text is in its slug, as those of other scripts are not. */
export function isSpeltBySlug(text: string): boolean {
  return !/(?![a-z0-9])[\p{L}\p{N}]/u.test(plain(text)) && slugged(text) !== '';
}

function plain(text: string) {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøłđðþı]/g, (letter) => plainLetters[letter] ?? letter);
}
