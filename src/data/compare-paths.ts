import { getIncidents } from './postmortems.ts';
import { editionParams, readEditions } from './read-edition.ts';

/** The files of all incidents, in every language, those that are not translated too. */
export async function comparePaths() {
  const editions = await readEditions();
  const all = editions.map(async (edition) => {
    const incidents = await getIncidents(edition);
    return incidents.map((incident) => ({
      params: { ...editionParams(edition), id: incident.id },
      props: { edition, incident },
    }));
  });
  return (await Promise.all(all)).flat();
}
