import type { FacetName } from '../domain/facets.ts';
import { type Edition, localized } from './edition.ts';

export interface Definition {
  /** Empty for the definition itself. */
  readonly term: string;
  readonly text: string;
}

export interface DefinitionSource {
  readonly title: string;
  readonly url: string;
  readonly publisher: string;
}

/** What a class of cause is, how to know it and what helps; what a service is; else empty. */
export function facetDefinitions(name: FacetName, value: string, edition: Edition): Definition[] {
  if (name === 'causes') return causeDefinitions(value, edition);
  return name === 'services' ? serviceDefinitions(value, edition) : [];
}

/** Where the definition of a class of cause comes from. */
export function definitionSources(
  name: FacetName,
  value: string,
  edition: Edition,
): readonly DefinitionSource[] {
  return name === 'causes' ? (causeOf(value, edition)?.sources ?? []) : [];
}

function causeOf(id: string, { vocabulary }: Edition) {
  return vocabulary.causes.classes.find((cause) => cause.id === id);
}

function causeDefinitions(id: string, edition: Edition): Definition[] {
  const cause = causeOf(id, edition);
  const { signs, helps } = edition.language.words.facets;
  const texts = [
    { term: '', words: cause?.definition },
    { term: signs, words: cause?.signs },
    { term: helps, words: cause?.helps },
  ];
  return texts.flatMap(({ term, words }) =>
    words ? [{ term, text: localized(words, edition) }] : [],
  );
}

function serviceDefinitions(id: string, edition: Edition): Definition[] {
  const { definition } =
    edition.vocabulary.services.services.find((service) => service.id === id) ?? {};
  return definition ? [{ term: '', text: localized(definition, edition) }] : [];
}
