import { isSpeltBySlug, slugged } from './slug.ts';

/**
 * The part of an address that names a value: `aws-us-east-1` for `aws:us-east-1`. A name in another
 * script, of which a slug keeps nothing or too little, is told from others by a number:
 * `abc-1x8p3zt` for `株式会社 ABC`.
 */
export function facetSlug(value: string): string {
  if (isSpeltBySlug(value)) return slugged(value);
  return [slugged(value), fingerprint(value.normalize('NFC'))].filter(Boolean).join('-');
}

/** FNV-1a over UTF-16 code units, http://www.isthe.com/chongo/tech/comp/fnv/. */
function fingerprint(text: string) {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash.toString(36);
}
