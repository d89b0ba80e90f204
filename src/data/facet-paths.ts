import { type Facet, facetNames, facetOf } from '../domain/facets.ts';
import type { Edition } from '../views/edition.ts';
import { facetSlug } from '../views/facet-path.ts';
import { getIncidents } from './postmortems.ts';
import { editionParams, readEditions } from './read-edition.ts';

/** `/causes/`, `/regions/` … in every language. */
export async function facetIndexPaths() {
  const all = await facetsOfAllEditions();
  return all.map(({ edition, name, facet }) => ({
    params: { ...editionParams(edition), facet: name },
    props: { edition, name, facet },
  }));
}

/** `/causes/bad-deploy/`, `/regions/fr/` … in every language. */
export async function facetValuePaths() {
  const all = await facetsOfAllEditions();
  return all.flatMap(({ edition, name, facet }) =>
    [...shownValues(name, facet, edition)].map((value) => ({
      params: { ...editionParams(edition), facet: name, value: facetSlug(value) },
      props: { edition, name, facet, value },
    })),
  );
}

/** Those that incidents have, and every class of cause: its definition is a page's worth. */
function shownValues(name: (typeof facetNames)[number], facet: Facet, { vocabulary }: Edition) {
  const classes = name === 'causes' ? vocabulary.causes.classes.map(({ id }) => id) : [];
  return new Set([...classes, ...facet.keys()]);
}

async function facetsOfAllEditions() {
  const editions = await readEditions();
  const all = editions.map(async (edition) => {
    const incidents = await getIncidents(edition);
    return facetNames.map((name) => {
      return { edition, name, facet: facetOf(name, incidents, edition.vocabulary) };
    });
  });
  return (await Promise.all(all)).flat();
}
