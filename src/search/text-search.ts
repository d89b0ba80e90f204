import type { IndexHead } from './index-files.ts';
import { nearestWords } from './nearest-words.ts';
import { type Occurrences, occurrencesOf } from './occurrences.ts';
import { phraseIncidents } from './phrase-incidents.ts';
import { type Scored, scoreWords } from './score-words.ts';
import { type LoadFile, TermStore } from './term-store.ts';
import type { TextQuery } from './text-query.ts';
import { type WordForm, wordForms } from './word-forms.ts';
import { isCompound, wordsIn } from './words-in.ts';

export interface TextResult {
  /** Best first. */
  readonly scored: readonly Scored[];
  /** All terms that count as words of the query, to be marked. */
  readonly terms: ReadonlySet<string>;
  /** Words that no incident has, with those that were looked for instead; none: nothing is near. */
  readonly corrections: ReadonlyMap<string, readonly string[]>;
  /** Whether no incident has all of the words, so that these have some of them. */
  readonly isPartial: boolean;
}

interface Asked {
  readonly words: ReadonlyMap<string, readonly WordForm[]>;
  readonly corrections: ReadonlyMap<string, readonly string[]>;
}

const shortestCorrected = 4;

/** Finds incidents by words, in the index of one language. */
export class TextSearch {
  readonly #head: IndexHead;
  readonly #store: TermStore;
  readonly #stem: (word: string) => string;

  constructor(head: IndexHead, load: LoadFile, stem: (word: string) => string) {
    this.#head = head;
    this.#store = new TermStore(head, load);
    this.#stem = stem;
  }

  /** Loads what it needs of the index. `undefined`: the query asks for no word yet. */
  async find(query: TextQuery): Promise<TextResult | undefined> {
    const { words, corrections } = await this.#askFor(query);
    const phrases = await Promise.all(query.phrases.map((phrase) => this.#havePhrase(phrase)));
    if (words.size === 0 && corrections.size === 0) return undefined;

    const forms = [...words.values()].flat();
    const terms = new Set(forms.map(({ entry: [term] }) => term));
    const known = new Map([...words].filter(([, own]) => own.length > 0).map(withOccurrences));
    const inPhrases = ({ incident }: Scored) => phrases.every((found) => found.has(incident));
    const isComplete = known.size === words.size;
    const all = isComplete ? scoreWords(known, this.#head, 'AND').filter(inPhrases) : [];
    if (all.length > 0 || known.size === 0)
      return { scored: all, terms, corrections, isPartial: false };
    const some = scoreWords(known, this.#head, 'OR').filter(inPhrases);
    return { scored: some, terms, corrections, isPartial: some.length > 0 };
  }

  async #askFor({ words, beginning, phrases }: TextQuery): Promise<Asked> {
    const asked = new Map<string, readonly WordForm[]>();
    const corrections = new Map<string, readonly string[]>();
    // Side by side, before one word after the other is looked at.
    const all = [...words, ...(beginning === undefined ? [] : [beginning]), ...phrases.flat()];
    await Promise.all(all.map((word) => this.#store.termsNear(word)));
    for (const word of words) await this.#ask(word, false, asked, corrections);
    if (beginning !== undefined) await this.#ask(beginning, true, asked, corrections);
    for (const word of phrases.flat()) {
      const near = await this.#store.termsNear(word);
      asked.set(
        word,
        near.filter(([term]) => term === word).map((entry) => ({ entry, weight: 1 })),
      );
    }
    return { words: asked, corrections };
  }

  async #ask(
    word: string,
    isBeginning: boolean,
    asked: Map<string, readonly WordForm[]>,
    corrections: Map<string, readonly string[]>,
  ) {
    const forms = await this.#formsOf(word, isBeginning);
    if (forms.length > 0) return void asked.set(word, forms);
    if (isCompound(word)) {
      for (const part of partsOf(word)) await this.#ask(part, isBeginning, asked, corrections);
      return;
    }
    // Of a beginning, a letter more may tell; a word may be short for a longer one.
    if (isBeginning && word.length < shortestCorrected) return;
    const longer = await this.#formsOf(word, true);
    if (longer.length > 0) return void asked.set(word, longer);
    const instead = await this.#nearest(word);
    corrections.set(word, instead);
    const all = await Promise.all(instead.map((one) => this.#formsOf(one, false)));
    asked.set(word, all.flat());
  }

  async #formsOf(word: string, isBeginning: boolean) {
    return wordForms(word, await this.#store.termsNear(word), this.#stem, isBeginning);
  }

  async #nearest(word: string) {
    if (word.length < shortestCorrected || /\p{N}/u.test(word)) return [];
    const all = await this.#store.allTerms();
    return nearestWords(
      word,
      all.filter((term) => !isCompound(term)),
    );
  }

  async #havePhrase(phrase: readonly string[]) {
    return phraseIncidents(await Promise.all(phrase.map((word) => this.#store.placesOf(word))));
  }
}

function withOccurrences([word, forms]: [string, readonly WordForm[]]): [string, Occurrences] {
  return [word, occurrencesOf(forms)];
}

function partsOf(compound: string) {
  return wordsIn(compound)
    .map(({ term }) => term)
    .filter((term) => !isCompound(term));
}
