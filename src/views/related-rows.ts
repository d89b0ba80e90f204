import type { Incident } from '../domain/incident.ts';
import type { Relation } from '../domain/related.ts';
import type { Trait } from '../domain/traits.ts';
import { causeClass, serviceName } from './classified-names.ts';
import { type Edition, localized } from './edition.ts';
import { type IncidentRow, incidentRow } from './incident-row.ts';

/** A related incident in a list. */
export interface RelatedRow
  extends Pick<IncidentRow, 'href' | 'language' | 'title' | 'day' | 'dayText'> {
  /** Its organisation and, where they share something, what that is. */
  readonly tags: string;
}

export function relatedRows(
  relations: readonly Relation[],
  others: ReadonlyMap<string, Incident>,
  edition: Edition,
): RelatedRow[] {
  return relations.flatMap(({ id, reasons }) => {
    const other = others.get(id);
    if (!other) return [];
    const { href, language, title, day, dayText, organisation } = incidentRow(other, edition);
    const tags = [organisation, reasonText(reasons, edition)].filter(Boolean).join(' · ');
    return [{ href, language, title, day, dayText, tags }];
  });
}

/** `same organisation, also a cold cache`. */
function reasonText(reasons: readonly Trait[], edition: Edition) {
  const things = reasons.filter(({ kind }) => kind !== 'organisation');
  return edition.language.words.related.reason(
    things.map((trait) => thing(trait, edition)),
    things.length < reasons.length,
  );
}

/** What fits behind “also”: `a cold cache`, `set off by a command`. */
function thing({ kind, value }: Trait, edition: Edition): string {
  const { related } = edition.language.words;
  const { causes, services } = edition.vocabulary;
  switch (kind) {
    case 'cause': {
      const shared = causes.classes.find(({ id }) => id === value)?.shared;
      return shared ? localized(shared, edition) : related.cause(causeClass(value, edition).name);
    }
    case 'service': {
      const shared = services.services.find(({ id }) => id === value)?.shared;
      return shared ? localized(shared, edition) : related.service(serviceName(value, edition));
    }
    case 'trigger':
      return related.triggers[value];
    case 'organisation':
      return value;
  }
}
