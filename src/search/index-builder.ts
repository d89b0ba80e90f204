import {
  type IndexHead,
  lengthSteps,
  type PlacesEntry,
  prefixLength,
  type SearchField,
  searchFields,
  type TermEntry,
} from './index-files.ts';
import { packedWords } from './packed-words.ts';
import { wordsIn } from './words-in.ts';

/** What the search knows of one incident: for each field its texts, which no phrase spans. */
export type SearchTexts = Readonly<Record<SearchField, readonly string[]>>;

/** A file of the index, by its name in the folder of its version. */
export interface IndexFile {
  readonly name: string;
  readonly content: unknown;
}

interface Posting {
  /** For each field: incident, count, incident, count … */
  readonly counts: number[][];
  /** Incident, how many places, places … */
  readonly places: number[];
}

/** About so many bytes of JSON are in a file; more where all its terms begin alike. */
const fileBytes = 24_000;
/** Between two texts of an incident, so that no phrase goes from one to the next. */
const gap = 10;
const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Makes the index of one language. Incidents are added in the order in which they are numbered. */
export class IndexBuilder {
  readonly #postings = new Map<string, Posting>();
  readonly #lengths: number[][] = searchFields.map(() => []);
  #count = 0;

  add(texts: SearchTexts): void {
    const incident = this.#count++;
    let offset = 0;
    searchFields.forEach((field, number) => {
      let length = 0;
      for (const text of texts[field]) {
        const words = wordsIn(text);
        for (const { term, position } of words)
          this.#note(term, number, incident, offset + position);
        const after = (words.at(-1)?.position ?? -1) + 1;
        length += after;
        offset += after + gap;
      }
      this.#lengths[number]?.push(length);
    });
  }

  /** All files but the head, and the head without its version. */
  finish(): { head: Omit<IndexHead, 'version'>; files: IndexFile[] } {
    const sorted = [...this.#postings].sort(([a], [b]) => (a < b ? -1 : 1));
    const terms = inFiles('terms', sorted.map(termEntry), prefixLength);
    const places = inFiles('places', sorted.map(placesEntry), Number.POSITIVE_INFINITY);
    const words = { name: 'words', content: packedWords(sorted.map(([term]) => term)) };
    const averages = this.#lengths.map(average);
    return {
      head: {
        count: this.#count,
        averages,
        lengths: this.#lengthLetters(averages),
        terms: terms.firsts,
        places: places.firsts,
      },
      files: [...terms.files, ...places.files, words],
    };
  }

  #note(term: string, field: number, incident: number, place: number) {
    let posting = this.#postings.get(term);
    if (!posting) {
      posting = { counts: searchFields.map(() => []), places: [] };
      this.#postings.set(term, posting);
    }
    const counts = posting.counts[field] ?? [];
    if (counts.at(-2) === incident) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    else counts.push(incident, 1);
    posting.places.push(incident, place);
  }

  #lengthLetters(averages: readonly number[]) {
    const texts = searchFields.indexOf('text');
    const step = (averages[texts] ?? 0) / lengthSteps;
    return (this.#lengths[texts] ?? [])
      .map((length) => letters[step > 0 ? Math.min(25, Math.round(length / step)) : 0])
      .join('');
  }
}

function termEntry([term, { counts }]: [string, Posting]): TermEntry {
  return [term, ...counts.map(steppedPairs)];
}

function steppedPairs(pairs: readonly number[]) {
  return pairs.map((value, index) => (index % 2 === 0 ? value - (pairs[index - 2] ?? 0) : value));
}

function placesEntry([term, { places }]: [string, Posting]): PlacesEntry {
  const flat: number[] = [];
  let [incident, place, counter] = [0, 0, 0];
  for (let index = 0; index < places.length; index += 2) {
    const [own = 0, at = 0] = [places[index], places[index + 1]];
    if (index === 0 || own !== incident) {
      flat.push(own - incident, 0);
      [incident, place, counter] = [own, 0, flat.length - 1];
    }
    flat[counter] = (flat[counter] ?? 0) + 1;
    flat.push(at - place);
    place = at;
  }
  return [term, flat];
}

/** Puts entries into files, in their order; those whose terms share so many letters into one. */
function inFiles(kind: string, entries: readonly (TermEntry | PlacesEntry)[], shared: number) {
  const files: IndexFile[] = [];
  const firsts: string[] = [];
  let content: (TermEntry | PlacesEntry)[] = [];
  let bytes = 0;
  const end = () => {
    const [first] = content;
    if (!first) return;
    files.push({ name: `${kind}-${files.length}`, content });
    firsts.push(first[0]);
    content = [];
    bytes = 0;
  };
  for (const entry of entries) {
    const size = JSON.stringify(entry).length;
    const mayCut = content.at(-1)?.[0].slice(0, shared) !== entry[0].slice(0, shared);
    if (bytes + size > fileBytes && mayCut) end();
    content.push(entry);
    bytes += size;
  }
  end();
  return { files, firsts };
}

function average(numbers: readonly number[]) {
  const sum = numbers.reduce((total, number) => total + number, 0);
  return numbers.length === 0 ? 0 : Math.round((sum / numbers.length) * 100) / 100;
}
