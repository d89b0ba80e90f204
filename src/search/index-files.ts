/** What the search finds words in, each with a weight of its own. */
export const searchFields = ['title', 'about', 'text'] as const;
export type SearchField = (typeof searchFields)[number];

/** The first file that the search loads: `<language>.json`. */
export interface IndexHead {
  /** Names the folder of all other files, so that those of two builds never mix. */
  readonly version: string;
  /** How many incidents there are. They are numbered from 0, newest first. */
  readonly count: number;
  /** How many words an incident has on average in each of {@link searchFields}. */
  readonly averages: readonly number[];
  /**
   * A letter for each incident: how long its text is, in steps of an eighth of the average from `a`
   * to `z`, which stands for all that are longer.
   */
  readonly lengths: string;
  /** The first term of each of `terms-<n>.json`. */
  readonly terms: readonly string[];
  /** The first term of each of `places-<n>.json`. */
  readonly places: readonly string[];
}

/** `terms-<n>.json`: some terms in their order, with the incidents that have them. */
export type TermsFile = readonly TermEntry[];

/**
 * A term, and for each of {@link searchFields} a list of pairs, flat: the step from the incident
 * before, and how often the term stands in this one.
 */
export type TermEntry = readonly [term: string, ...incidents: (readonly number[])[]];

/** `places-<n>.json`: where each term stands, for phrases. */
export type PlacesFile = readonly PlacesEntry[];

/**
 * A term, and for each incident, flat: the step from the incident before, how often it stands there,
 * and its places, each as the step from the one before.
 */
export type PlacesEntry = readonly [term: string, places: readonly number[]];

/** `words.json`: all terms in their order, each as what it shares with the one before and the rest. */
export type WordsFile = readonly string[];

/** How many letters two terms must share to be parted by a file's end never. */
export const prefixLength = 3;

/** The steps in which {@link IndexHead.lengths} tells the length of texts. */
export const lengthSteps = 8;
