import { basePath, type Site } from '../domain/site.ts';

type Address = Pick<Site, 'address'>;

/** An address within the site, from one such as `/about/`, below the folder it is served in. */
export function href(site: Address, path: `/${string}`) {
  return basePath(site) + path.slice(1);
}

/** The same with scheme and host, for whoever reads it outside of the site. */
export function absoluteHref(site: Address, path: `/${string}`) {
  return new URL(href(site, path), site.address).href;
}

/** Where a postmortem stands. */
export function postmortemPath(id: string) {
  return `/postmortems/${id}/` as const;
}

/** Where a CSV file of a postmortem's folder stands, once its text plots it. */
export function seriesPath(id: string, file: string) {
  return `/postmortems/${id}/${file}` as const;
}
