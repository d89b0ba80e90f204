import type { Lexicon } from './lexicon.ts';
import { plainSentence } from './prose.ts';
import type { Random } from './random.ts';
import type { SyntheticRecord } from './synthetic-record.ts';

/** Frontmatter of a translation: texts in nested maps, list items by their number from 1. */
export interface SyntheticWords {
  readonly [key: string]: string | SyntheticWords;
}

/** Words for every text of a record. */
export function syntheticWords(
  record: SyntheticRecord,
  random: Random,
  lexicon: Lexicon,
): SyntheticWords {
  const text = () => plainSentence(random, lexicon);
  const each = (items: readonly unknown[] = [], give: () => SyntheticWords | string = text) =>
    Object.fromEntries(items.map((_, index) => [String(index + 1), give()]));
  const { well, wrong, lucky } = record.lessons ?? {};
  return {
    title: text(),
    summary: `${text()} ${text()}`,
    timeline: each(record.timeline),
    cause: { trigger: text(), effect: text(), factors: each(record.cause?.factors) },
    detection: text(),
    impact: each(record.impact, () => ({ label: text() })),
    lessons: { well: each(well), wrong: each(wrong), lucky: each(lucky) },
    actions: each(record.actions, () => ({ text: text() })),
  };
}
