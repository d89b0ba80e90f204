import MiniSearch, { type AsPlainObject, type Query } from 'minisearch';
import { type IndexHead, lengthSteps, searchFields } from './index-files.ts';
import { incidentsOf, type Occurrences } from './occurrences.ts';

/** How well an incident answers a query; more is better. */
export interface Scored {
  readonly incident: number;
  readonly score: number;
}

const boost = { title: 4, about: 2, text: 1 };

/**
 * Scores by BM25+ the incidents that have all of the words, or any of them. The engine is MiniSearch,
 * which is given only what the query needs of the index. Best first; of equals the newer.
 */
export function scoreWords(
  words: ReadonlyMap<string, Occurrences>,
  head: IndexHead,
  combineWith: 'AND' | 'OR',
): Scored[] {
  const engine = MiniSearch.loadJS<never>(plainIndex(words, head), {
    fields: [...searchFields],
    tokenize: (text) => [text],
    processTerm: (term) => term,
  });
  const query: Query = { combineWith, queries: [...words.keys()] };
  return engine
    .search(query, { boost })
    .map(({ id, score }): Scored => ({ incident: id, score }))
    .sort((a, b) => b.score - a.score || a.incident - b.incident);
}

/** What MiniSearch would write of an index that held these words only. */
function plainIndex(words: ReadonlyMap<string, Occurrences>, head: IndexHead): AsPlainObject {
  const incidents = new Set([...words.values()].flatMap((word) => [...incidentsOf(word)]));
  const numbers = [...incidents];
  return {
    documentCount: head.count,
    nextId: head.count,
    documentIds: Object.fromEntries(numbers.map((number) => [number, number])),
    fieldIds: Object.fromEntries(searchFields.map((field, number) => [field, number])),
    fieldLength: Object.fromEntries(numbers.map((number) => [number, fieldLengths(number, head)])),
    averageFieldLength: [...head.averages],
    storedFields: {},
    dirtCount: 0,
    index: [...words].map(([word, occurrences]) => [
      word,
      Object.fromEntries(
        occurrences.map((counts, field) => [String(field), Object.fromEntries(counts)]),
      ),
    ]),
    serializationVersion: 2,
  };
}

/** Only texts differ so much in length that it tells; the other fields count as of average length. */
function fieldLengths(incident: number, { averages, lengths }: IndexHead) {
  const steps = lengths.charCodeAt(incident) - 'a'.charCodeAt(0);
  return searchFields.map((field, number) => {
    const average = averages[number] ?? 0;
    return field === 'text' ? (steps / lengthSteps) * average : average;
  });
}
