import type { Severity } from '../domain/terms.ts';
import { severities } from '../domain/terms.ts';
import type { DurationLanguage } from './duration.ts';
import type { Edition } from './edition.ts';
import { type SeverityView, severityView } from './severity-view.ts';

/** The words that the search needs in the browser, as JSON in its element. */
export interface SearchWords extends DurationLanguage {
  readonly severities: Readonly<Record<Severity, SeverityView>>;
  readonly start: string;
  readonly searching: string;
  readonly one: string;
  /** `{count} incidents`. */
  readonly other: string;
  /** `No incident matches “{query}”.` */
  readonly none: string;
  readonly failed: string;
}

export function searchWords({ language }: Edition): SearchWords {
  const { units, searchPage } = language.words;
  const { start, searching, one, other, none, noneHelp, failed } = searchPage;
  const views = severities.map((severity) => [severity, severityView(severity, language)]);
  return {
    locale: language.locale,
    words: { units },
    // One view for each severity, by construction.
    severities: Object.fromEntries(views) as SearchWords['severities'],
    start,
    searching,
    one,
    other,
    none: `${none} ${noneHelp}`,
    failed,
  };
}
