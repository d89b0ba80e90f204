import type { Incident, Provenance } from '../domain/incident.ts';
import type { Language } from '../i18n/language.ts';

/** A link to one of a record's sources, on the same page or on that of the incident. */
export interface CitationLink {
  readonly number: number;
  readonly href: `${string}#source-${number}`;
  readonly label: string;
}

/** How something is known: its sources, and words where it is less than certain. */
export interface KnownView {
  readonly citations: readonly CitationLink[];
  /** `approximate, derived`; usually empty. */
  readonly marks: string;
}

export interface StatementView extends KnownView {
  readonly text: string;
}

/** What views of one record share. */
export interface RecordContext {
  readonly language: Language;
  /** Numbers of the sources that the page lists. */
  readonly sourceNumbers: ReadonlySet<number>;
}

export function recordContext({ sources }: Pick<Incident, 'sources'>, language: Language) {
  return { language, sourceNumbers: new Set(sources.map(({ number }) => number)) };
}

/** Citations of sources that the page withholds are left out: they would lead nowhere. */
export function citationsOf(
  source: readonly number[],
  { language, sourceNumbers }: RecordContext,
): CitationLink[] {
  return source
    .filter((number) => sourceNumbers.has(number))
    .map((number) => ({
      number,
      href: `#source-${number}`,
      label: language.words.source(number),
    }));
}

export function knownView(provenance: Provenance, context: RecordContext): KnownView {
  const { words } = context.language;
  return {
    citations: citationsOf(provenance.source, context),
    marks: [
      ...(provenance.isApproximate ? [words.approximate] : []),
      ...(provenance.isDerived ? [words.derived] : []),
    ].join(', '),
  };
}

export function statementView(
  statement: Provenance & { readonly text: string },
  context: RecordContext,
): StatementView {
  return { text: statement.text, ...knownView(statement, context) };
}
