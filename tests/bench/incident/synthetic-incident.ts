import { english } from './english.ts';
import { french } from './french.ts';
import { seededRandom } from './random.ts';
import { syntheticBody } from './synthetic-body.ts';
import { type SyntheticRecord, syntheticRecord } from './synthetic-record.ts';
import { type SyntheticWords, syntheticWords } from './synthetic-words.ts';

export interface SyntheticIncident {
  readonly id: string;
  readonly record: SyntheticRecord;
  readonly body: string;
  /** One incident in ten has French words. */
  readonly french?: { readonly words: SyntheticWords; readonly body: string };
}

/** Incident `number` of a made-up library. The same number and causes give the same incident. */
export function syntheticIncident(number: number, causes: readonly string[]): SyntheticIncident {
  const random = seededRandom(number);
  const record = syntheticRecord(number, causes, random, english);
  const incident = { id: `incident-${number}`, record, body: syntheticBody(random, english) };
  if (number % 10 !== 0) return incident;
  const words = syntheticWords(record, random, french);
  return { ...incident, french: { words, body: syntheticBody(random, french) } };
}
