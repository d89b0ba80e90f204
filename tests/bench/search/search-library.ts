import type { Incident } from '../../../src/domain/incident.ts';
import { newestFirst } from '../../../src/domain/newest-first.ts';
import { recordSchema } from '../../../src/domain/record.ts';
import { toIncident } from '../../../src/domain/to-incident.ts';
import { syntheticIncident } from '../incident/synthetic-incident.ts';

export interface LibraryIncident {
  readonly incident: Incident;
  readonly html: string;
}

/** Synthetic incidents with their stories as HTML, newest first. */
export function searchLibrary(count: number, causes: readonly string[]): LibraryIncident[] {
  return Array.from({ length: count }, (_, index) => {
    const { id, record, body } = syntheticIncident(index + 1, causes);
    const { incident } = toIncident(id, recordSchema.parse(record));
    if (!incident) throw new Error(`The synthetic incident ${id} is not sound.`);
    return { incident, html: htmlOf(body) };
  }).sort((a, b) => newestFirst(a.incident, b.incident));
}

/** The words of the Markdown as plain HTML: rendering thousands would take longer than the search. */
function htmlOf(markdown: string) {
  return markdown
    .replaceAll(/```mermaid[\s\S]*?```/g, '')
    .split('\n\n')
    .map((block) => {
      const heading = /^## (.*)/.exec(block)?.[1];
      if (heading) return `<h2 id="${heading.toLowerCase().replaceAll(' ', '-')}">${heading}</h2>`;
      const text = block.replaceAll(/:src\[[^\]]*\]|:time|:::\w*|```\w*|[*`|#[\]]/g, ' ');
      return `<p>${text.replaceAll('&', '&#x26;').replaceAll('<', '&#x3C;')}</p>`;
    })
    .join('\n');
}
