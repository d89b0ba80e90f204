import { type LabWords, labEn } from './lab.ts';

/** The words that the pipeline adds to what a writer wrote. */
export interface MarkdownWords {
  /** For the names of days: `en-GB`. */
  readonly locale: string;
  readonly note: string;
  readonly warning: string;
  readonly internal: string;
  readonly footnotes: string;
  readonly backToReference: (reference: string) => string;
  readonly linkToSection: (heading: string) => string;
  readonly source: (number: number) => string;
  readonly table: (columns: string) => string;
  readonly code: (name: string) => string;
  readonly diagram: (title: string) => string;
  readonly lab: LabWords;
}

export const markdownEn: MarkdownWords = {
  locale: 'en-GB',
  note: 'Note',
  warning: 'Warning',
  internal: 'Internal',
  footnotes: 'Footnotes',
  backToReference: (reference) => `Back to reference ${reference}`,
  linkToSection: (heading) => `Link to this section: ${heading}`,
  source: (number) => `Source ${number}`,
  table: (columns) => (columns ? `Table: ${columns}` : 'Table'),
  code: (name) => `Code: ${name}`,
  diagram: (title) => (title ? `Diagram: ${title}` : 'Diagram'),
  lab: labEn,
};
