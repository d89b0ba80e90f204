import type { CompareValue } from '../../views/compare-facts.ts';
import type { CompareWords } from '../../views/compare-words.ts';
import { create } from '../lab/create.ts';

/** What is said of one incident beside others. */
export interface ValueListPlace {
  /** Keys of what is the same in all of them. */
  readonly shared: ReadonlySet<string>;
  /** `both`. */
  readonly same: string;
  readonly className: string;
}

/** A list of values: those that are the same in all first, each marked by the word. */
export function valueList(
  values: readonly CompareValue[],
  { shared, same, className }: ValueListPlace,
) {
  const isShared = ({ key }: CompareValue) => shared.has(key);
  const ordered = [...values.filter(isShared), ...values.filter((value) => !isShared(value))];
  const items = ordered.map((value) =>
    create(
      'li',
      {},
      valueNode(value),
      ...(value.marks ? [' ', create('span', { class: 'known' }, value.marks)] : []),
      ...(isShared(value) ? [' ', create('span', { class: 'compare-same' }, same)] : []),
    ),
  );
  return create('ul', { class: className }, ...items);
}

export function valueNode({ text, href }: CompareValue): Node | string {
  return href ? create('a', { href }, text) : text;
}

/** `both`, `all three`, `all four`. */
export function sameWord(count: number, { same }: Pick<CompareWords, 'same'>) {
  const known: Readonly<Record<number, string>> = same;
  return known[count] ?? '';
}
