import type { Facet } from '../domain/facets.ts';
import { tellingExamples } from '../domain/telling-examples.ts';
import { type Edition, localized } from './edition.ts';
import type { FacetGroup, GuideValue } from './facet-index.ts';
import { facetValue } from './facet-value.ts';
import { incidentLink } from './incident-link.ts';

const mostExamples = 2;

type CauseClass = Edition['vocabulary']['causes']['classes'][number];

/** Every class that is defined, those without an incident too: the tree is a guide of its own. */
export function causeFamilies(facet: Facet, edition: Edition): FacetGroup[] {
  const { families, classes } = edition.vocabulary.causes;
  return families.map(({ id, name, definition }) => {
    const own = classes.filter(({ family }) => family === id);
    return {
      id,
      title: localized(name, edition),
      text: localized(definition, edition),
      count: new Set(own.flatMap((cause) => facet.get(cause.id) ?? [])).size,
      values: own.map((cause) => guideValue(cause, facet, edition)),
    };
  });
}

/** The family that a class of cause belongs to. */
export function familyOf(id: string, { vocabulary }: Edition) {
  const { families, classes } = vocabulary.causes;
  const family = classes.find((cause) => cause.id === id)?.family;
  return families.find((candidate) => candidate.id === family);
}

function guideValue({ id, definition }: CauseClass, facet: Facet, edition: Edition): GuideValue {
  const incidents = facet.get(id) ?? [];
  return {
    ...facetValue('causes', id, incidents.length, edition),
    text: localized(definition, edition),
    examples: tellingExamples(id, incidents, mostExamples).map((incident) =>
      incidentLink(incident, edition),
    ),
  };
}
