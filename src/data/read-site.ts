import { existsSync, readdirSync } from 'node:fs';
import { siteFeaturedExists } from '../checks/site-featured-exists.ts';
import { siteLanguagesKnown } from '../checks/site-languages-known.ts';
import { type Site, siteSchema } from '../domain/site.ts';
import { ContentError } from './content-error.ts';
import { postmortemsFolder } from './project.ts';
import { interfaceLanguages } from './read-language.ts';
import { readYaml } from './read-yaml.ts';

export const siteFile = 'content/site.yaml';

/**
 * The site's settings. `BAD_GATEWAY_ADDRESS` overrides the address, for hosts that give out their
 * own. Throws a {@link ContentError}, since without them nothing can be built.
 */
export function readSite(): Site {
  const { value, known, findings } = readSettings();
  if (!value) throw new ContentError(findings);
  return {
    ...value,
    address: process.env.BAD_GATEWAY_ADDRESS || value.address,
    languages: value.languages ?? known,
  };
}

/** What is wrong with the settings, and the languages to go on checking with all the same. */
export function checkSite() {
  const { value, known, findings } = readSettings();
  return { findings, languages: value?.languages ?? known };
}

function readSettings() {
  const known = interfaceLanguages();
  const read = readYaml(siteFile, siteSchema, (site) => [
    ...siteLanguagesKnown(site, known),
    ...siteFeaturedExists(site, postmortemIds()),
  ]);
  return { ...read, known };
}

function postmortemIds() {
  if (!existsSync(postmortemsFolder)) return [];
  return readdirSync(postmortemsFolder).flatMap((name) => /^([^.]+)\.md$/.exec(name)?.[1] ?? []);
}
