import { inFolder, postmortemPath } from '../views/href.ts';
import { getPostmortems, type PublishedPostmortem } from './postmortems.ts';
import { editionParams, readEditions } from './read-edition.ts';
import { getSurroundings } from './surroundings.ts';
import { toldIn } from './told-in.ts';

/** The pages of all postmortems, each in the languages that it has, but those that are kept. */
export async function postmortemPaths() {
  const postmortems = await getPostmortems();
  const surroundings = await getSurroundings();
  const editions = await readEditions();
  return editions.flatMap((edition) => {
    const all = postmortems.map((postmortem) => ({
      postmortem,
      told: toldIn(postmortem, edition.language.tag),
    }));
    const others = new Map(all.map(({ told: { incident } }) => [incident.id, incident]));
    const isHere = ({ languages }: PublishedPostmortem) => languages.includes(edition.language.tag);
    const translated = new Set(postmortems.filter(isHere).map(({ incident: { id } }) => id));
    return all
      .filter(({ postmortem }) => {
        const path = inFolder(edition.folder, postmortemPath(postmortem.incident.id));
        return isHere(postmortem) && !postmortem.keptPages.includes(path);
      })
      .map(({ postmortem, told }) => ({
        params: { ...editionParams(edition), id: told.incident.id },
        props: {
          edition,
          postmortem,
          told,
          translated,
          surroundings: surroundings.get(told.incident.id) ?? alone,
          others,
        },
      }));
  });
}

const alone = { related: [], neighbours: {} };
