import type { Incident } from '../domain/incident.ts';
import { spanFormulas } from '../domain/spans.ts';
import { type ComparePair, comparePairs } from './compare-pairs.ts';
import { type CompareWords, compareWords } from './compare-words.ts';
import type { Edition } from './edition.ts';
import { pageHref } from './href.ts';

/** The page on which incidents are chosen and stand side by side. */
export interface ComparePage {
  /** Address of the list of all incidents. */
  readonly list: string;
  /** Address below which each of them has its file. */
  readonly files: string;
  readonly pairs: readonly ComparePair[];
  readonly rows: readonly CompareRow[];
  readonly words: CompareWords;
}

/** A row of the table: what its head says. */
export interface CompareRow {
  readonly name: string;
  readonly title: string;
  /** `mitigated − started`. */
  readonly formula?: string | undefined;
}

export function comparePage(incidents: readonly Incident[], edition: Edition): ComparePage {
  return {
    list: pageHref(edition, '/compare/incidents.json'),
    files: pageHref(edition, '/compare/incidents/'),
    pairs: comparePairs(incidents, edition),
    rows: compareRows(edition),
    words: compareWords(edition),
  };
}

function compareRows({ language: { words } }: Edition): CompareRow[] {
  const { compare, facts, detection } = words;
  const spans = Object.entries(spanFormulas).map(([name, { from, to }]) => ({
    name,
    // Object.entries widens the keys of a constant object to string.
    title: words.spans[name as keyof typeof spanFormulas],
    formula: words.formula(words.moments[from], words.moments[to]),
  }));
  return [
    { name: 'organisation', title: compare.organisation },
    { name: 'day', title: compare.day },
    { name: 'severity', title: compare.severity },
    ...spans,
    { name: 'causes', title: compare.causes },
    { name: 'trigger', title: compare.trigger },
    { name: 'detection', title: detection.title },
    { name: 'services', title: facts.services },
    { name: 'regions', title: facts.regions },
  ];
}
