import { isAffected } from '../domain/impact-level.ts';
import type { Incident } from '../domain/incident.ts';
import { type Edition, localized } from './edition.ts';
import { facetPath } from './facet-path.ts';
import { pageHref } from './href.ts';
import { regionText } from './region-text.ts';

/** Names of the classes of cause, in the writer's order. */
export function causeNames({ cause }: Pick<Incident, 'cause'>, edition: Edition) {
  return (cause?.classes ?? []).map((id) => causeClass(id, edition).name);
}

/** A class of cause in the edition's language, with the address of its page. */
export interface CauseClass {
  readonly name: string;
  readonly href: string;
  readonly definition?: string | undefined;
}

/** A class of the vocabulary; its id alone when it is not defined. */
export function causeClass(id: string, edition: Edition): CauseClass {
  const known = edition.vocabulary.causes.classes.find((candidate) => candidate.id === id);
  const href = pageHref(edition, facetPath('causes', id));
  if (!known) return { name: id, href };
  return {
    name: localized(known.name, edition),
    definition: localized(known.definition, edition),
    href,
  };
}

/** Names of the affected regions, each once, in the writer's order. */
export function regionNames({ regions }: Pick<Incident, 'regions'>, edition: Edition) {
  const codes = new Set(regions.filter(isAffected).map(({ code }) => code));
  return [...codes].map((code) => regionText(code, edition.vocabulary, edition.language));
}

/** Names of the affected services, each once, in the writer's order; free text stays as it is. */
export function serviceNames({ services }: Pick<Incident, 'services'>, edition: Edition) {
  const ids = new Set(services.filter(isAffected).map(({ name }) => name));
  return [...ids].map((id) => serviceName(id, edition));
}

export function serviceName(id: string, edition: Edition) {
  const known = edition.vocabulary.services.services.find((candidate) => candidate.id === id);
  return known ? localized(known.name, edition) : id;
}
