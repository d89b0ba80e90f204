import type { CharacterSet } from './character-set.ts';

/** A regular expression as a tree. */
export type Pattern =
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly branches: readonly Pattern[] }
  | { readonly kind: 'repeat'; readonly part: Pattern; readonly repetition: Repetition };

/** What an engine tries at one position, as one thing: a character with its `*`, or an anchor. */
export type Item =
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'characters'; readonly set: CharacterSet; readonly repetition: Repetition };

/** `*`, `+` or `?`, or once. A lazy one takes as little as it can. */
export interface Repetition {
  readonly isOptional: boolean;
  readonly isEndless: boolean;
  readonly isLazy: boolean;
}

export const once: Repetition = { isOptional: false, isEndless: false, isLazy: false };
