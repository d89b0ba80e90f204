import { type FacetKey, facetKeys, type RangeKey, rangeKeys } from './search-state.ts';

export type FilterKey = FacetKey | RangeKey;

/** A filter as it was typed: `cause:bad-deploy,routing`. */
export interface TypedFilter {
  readonly key: FilterKey;
  readonly values: readonly string[];
  /** The whole of it, for messages. */
  readonly written: string;
}

export interface TypedQuery {
  /** What is left without the filters: words and `"phrases"`. */
  readonly text: string;
  readonly filters: readonly TypedFilter[];
}

const filter = /(?<![^\s])([\p{L}-]+):("[^"]*"|[^\s"]+)/gu;

/**
 * Takes the filters out of what somebody typed: `key:value`, `key:a,b` or `key:"with spaces"`. Keys
 * are the English ones and those of `names`, which maps words of the reader's language to them.
 * `at:13:42` and other words with a colon stay text.
 */
export function readTypedQuery(
  typed: string,
  names: Readonly<Partial<Record<FilterKey, string>>> = {},
): TypedQuery {
  const filters: TypedFilter[] = [];
  const text = typed.replace(filter, (written: string, name: string, value: string) => {
    const key = keyNamed(name, names);
    if (!key) return written;
    const isQuoted = value.startsWith('"');
    const values = isQuoted ? [value.slice(1, -1)] : value.split(',');
    filters.push({ key, values: values.map((one) => one.trim()).filter(Boolean), written });
    return '';
  });
  return { text: text.replaceAll(/\s+/g, ' ').trimStart(), filters };
}

function keyNamed(name: string, names: Readonly<Partial<Record<FilterKey, string>>>) {
  const lower = name.toLocaleLowerCase();
  return [...facetKeys, ...rangeKeys].find((key) => key === lower || names[key] === lower);
}
