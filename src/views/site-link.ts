import type { Edition } from './edition.ts';
import { href, inFolder } from './href.ts';

const postmortem = /^\/postmortems\/([^/#?]+)/;
const file = /\.[a-z0-9]+(?:[#?].*)?$/i;

/**
 * Where a link in a text, such as `/postmortems/2021-03-10-a-fire/#cause`, leads in an edition: to
 * the page in the same language where there is one. `translated` holds the ids of postmortems that
 * the edition tells in its language.
 */
export function siteLink(
  path: `/${string}`,
  { site, folder }: Pick<Edition, 'site' | 'folder'>,
  translated: ReadonlySet<string>,
) {
  const id = linkedPostmortem(path);
  const hasPage = !file.test(path) && (id === undefined || translated.has(id));
  return href(site, hasPage ? inFolder(folder, path) : path);
}

/** The id of the postmortem that a link in a text leads to, if it leads to one. */
export function linkedPostmortem(path: string): string | undefined {
  return postmortem.exec(path)?.[1];
}
