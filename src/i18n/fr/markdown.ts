import type { MarkdownWords } from '../en/markdown.ts';
import { labFr } from './lab.ts';

export const markdownFr: MarkdownWords = {
  note: 'Note',
  warning: 'Attention',
  internal: 'Interne',
  footnotes: 'Notes',
  backToReference: (reference) => `Retour à l’appel de note ${reference}`,
  linkToSection: (heading) => `Lien vers cette section\u00a0: ${heading}`,
  source: (number) => `Source ${number}`,
  table: (columns) => (columns ? `Tableau\u00a0: ${columns}` : 'Tableau'),
  code: (name) => `Code\u00a0: ${name}`,
  diagram: (title) => (title ? `Schéma\u00a0: ${title}` : 'Schéma'),
  lab: labFr,
};
