import { basePath, type Site } from '../domain/site.ts';
import type { Edition, EditionLanguage } from './edition.ts';

type Address = Pick<Site, 'address'>;
type Path = `/${string}`;

/** An address within the site, from one such as `/favicon.svg`, below the folder it is served in. */
export function href(site: Address, path: Path) {
  return basePath(site) + path.slice(1);
}

/** The same with scheme and host, for whoever reads it outside of the site. */
export function absoluteHref(site: Address, path: Path) {
  return new URL(href(site, path), site.address).href;
}

/** The address of a page, from one such as `/about/`, in the edition's language. */
export function pageHref({ site, folder }: Pick<Edition, 'site' | 'folder'>, path: Path) {
  return href(site, inFolder(folder, path));
}

/** `/fr/about/` from `/about/`. */
export function inFolder(folder: EditionLanguage['folder'], path: Path): Path {
  return `/${folder}${path.slice(1)}`;
}

/** Where a postmortem stands in each language that it has. */
export function postmortemPath(id: string) {
  return `/postmortems/${id}/` as const;
}

/** Where a CSV file of a postmortem's folder stands, once its text plots it. */
export function seriesPath(id: string, file: string) {
  return `/postmortems/${id}/${file}` as const;
}
