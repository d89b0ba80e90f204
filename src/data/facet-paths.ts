import { type DividedLibrary, dividedLibrary } from '../domain/divided-library.ts';
import { facetSlug } from '../domain/facet-slug.ts';
import { type FacetName, facetNames } from '../domain/facets.ts';
import type { Edition } from '../views/edition.ts';
import { getIncidents } from './postmortems.ts';
import { editionParams, readEditions } from './read-edition.ts';

/** `/causes/`, `/services/` … in every language. */
export async function facetIndexPaths() {
  const all = await librariesOfAllEditions();
  return all.flatMap(({ edition, library }) =>
    facetNames.map((name) => ({
      params: { ...editionParams(edition), facet: name },
      props: { edition, name, library },
    })),
  );
}

/** `/causes/bad-deploy/`, `/services/dns/` … in every language. */
export async function facetValuePaths() {
  const all = await librariesOfAllEditions();
  return all.flatMap(({ edition, library }) =>
    facetNames.flatMap((name) =>
      [...shownValues(name, library, edition)].map((value) => ({
        params: { ...editionParams(edition), facet: name, value: facetSlug(value) },
        props: { edition, name, library, value },
      })),
    ),
  );
}

/** Those that incidents have, and every class of cause: its definition is a page's worth. */
function shownValues(name: FacetName, { facets }: DividedLibrary, { vocabulary }: Edition) {
  const classes = name === 'causes' ? vocabulary.causes.classes.map(({ id }) => id) : [];
  return new Set([...classes, ...facets[name].keys()]);
}

async function librariesOfAllEditions() {
  const editions = await readEditions();
  return Promise.all(
    editions.map(async (edition) => {
      const incidents = await getIncidents(edition);
      return { edition, library: dividedLibrary(incidents, edition.vocabulary) };
    }),
  );
}
