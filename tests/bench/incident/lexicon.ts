/** Parts that sentences of one language are put together from, in this order. */
export interface Lexicon {
  readonly openings: readonly string[];
  readonly subjects: readonly string[];
  readonly actions: readonly string[];
  readonly objects: readonly string[];
  readonly circumstances: readonly string[];
  readonly headings: readonly string[];
  readonly columns: readonly [string, string, string];
}
