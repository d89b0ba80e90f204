import type { IndexHead, PlacesEntry, PlacesFile, TermsFile, WordsFile } from './index-files.ts';
import { unpackedWords } from './packed-words.ts';

/** Gives the content of a file of the index, by its name. */
export type LoadFile = (name: string) => Promise<unknown>;

/** The terms of an index. Each file is loaded when one of its terms is asked for, and once. */
export class TermStore {
  readonly #files = new Map<string, Promise<unknown>>();
  readonly #head: IndexHead;
  readonly #load: LoadFile;

  constructor(head: IndexHead, load: LoadFile) {
    this.#head = head;
    this.#load = load;
  }

  /** The terms of the file that a term stands in or would; also all that begin as it does. */
  async termsNear(term: string): Promise<TermsFile> {
    const number = fileOf(term, this.#head.terms);
    return number < 0 ? [] : ((await this.#file(`terms-${number}`)) as TermsFile);
  }

  /** Where a term stands, in the form of {@link PlacesEntry}. */
  async placesOf(term: string): Promise<PlacesEntry[1]> {
    const number = fileOf(term, this.#head.places);
    if (number < 0) return [];
    const entries = (await this.#file(`places-${number}`)) as PlacesFile;
    return entries.find(([own]) => own === term)?.[1] ?? [];
  }

  async allTerms(): Promise<readonly string[]> {
    return unpackedWords((await this.#file('words')) as WordsFile);
  }

  /** A file that could not be loaded is tried again the next time. */
  #file(name: string) {
    const known = this.#files.get(name);
    if (known) return known;
    const loaded = this.#load(name);
    this.#files.set(name, loaded);
    loaded.catch(() => this.#files.delete(name));
    return loaded;
  }
}

/** The number of the last file whose first term is not behind this one; -1 before all files. */
function fileOf(term: string, firsts: readonly string[]) {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
