import type { Incident } from '../domain/incident.ts';
import { dayText } from './day.ts';
import type { Edition } from './edition.ts';
import { absoluteHref, inFolder, postmortemPath } from './href.ts';
import { plainText } from './plain-text.ts';

export interface Revision {
  readonly day: string;
  readonly dayText: string;
  readonly text: string;
}

export interface RecordView {
  readonly address: string;
  /** How to cite the page in its present state. */
  readonly citation: string;
  /** Newest first, the publication last. */
  readonly revisions: readonly Revision[];
}

export function recordSection(incident: Incident, edition: Edition): RecordView {
  const { site, language, folder } = edition;
  const { words } = language;
  const address = absoluteHref(site, inFolder(folder, postmortemPath(incident.id)));
  const revisions = revisionsOf(incident).map(
    ({ at, text }): Revision => ({
      day: at,
      dayText: dayText(at, language),
      text: text ?? words.record.firstPublished,
    }),
  );
  return {
    address,
    citation: words.record.citation(
      site.name,
      plainText(incident.title),
      stateOf(incident, revisions[0], words.record),
      address,
    ),
    revisions,
  };
}

function revisionsOf({ updates, published }: Incident) {
  const changes: readonly { at: string; text?: string }[] = updates;
  const first = published === undefined ? [] : [{ at: published, text: undefined }];
  return [...changes.toSorted((a, b) => b.at.localeCompare(a.at)), ...first];
}

function stateOf(
  { updates }: Incident,
  newest: Revision | undefined,
  words: Edition['language']['words']['record'],
) {
  if (!newest) return words.unpublished;
  return updates.length > 0 ? words.revised(newest.dayText) : words.publishedOn(newest.dayText);
}
