import type { Incident } from '../domain/incident.ts';
import type { Problem } from '../domain/problem.ts';
import type { PostmortemRecord } from '../domain/record.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';

/** What a check of one postmortem may look at. List positions are the same in both. */
export interface CheckInput {
  readonly record: PostmortemRecord;
  readonly incident: Incident;
  readonly vocabulary: Vocabulary;
}

/** Finds mistakes that the schema alone cannot see. */
export type Check = (input: CheckInput) => Problem[];
