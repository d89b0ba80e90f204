import { stringify } from 'yaml';
import type { SyntheticIncident } from './synthetic-incident.ts';

/** A file of `content/postmortems/` or of the plain blog, by its name. */
export interface ContentFile {
  readonly name: string;
  readonly text: string;
}

/** The incident as this project keeps it. */
export function postmortemFiles(incident: SyntheticIncident): readonly ContentFile[] {
  const { id, record, body, french } = incident;
  const original = { name: `${id}.md`, text: withFrontmatter(record, body) };
  if (!french) return [original];
  return [original, { name: `${id}.fr.md`, text: withFrontmatter(french.words, french.body) }];
}

/** The same Markdown as posts of a plain blog. */
export function postFiles(incident: SyntheticIncident): readonly ContentFile[] {
  const { id, record, body, french } = incident;
  const date = record.published;
  const original = { name: `${id}.md`, text: withFrontmatter({ title: record.title, date }, body) };
  if (!french) return [original];
  const title = french.words.title;
  return [original, { name: `${id}-fr.md`, text: withFrontmatter({ title, date }, french.body) }];
}

function withFrontmatter(data: object, body: string) {
  return `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}`;
}
