import { createHash } from 'node:crypto';
import type { Incident } from '../domain/incident.ts';
import { isOngoing, ongoingOf } from '../domain/ongoing.ts';
import { type Surroundings, surroundingIds } from '../domain/surroundings.ts';
import { linkedPostmortem } from '../views/site-link.ts';
import type { LoadedPostmortem } from './load-content.ts';
import { diagramFile } from './read-diagram.ts';
import { toldIn } from './told-in.ts';
import { updateWithFiles } from './update-with-files.ts';

/** All that a page is made from besides content of its own. */
const shared = [
  'astro.config.mjs',
  'content/site.yaml',
  'content/vocabulary',
  'package-lock.json',
  'public',
  'src',
  'tsconfig.json',
];

/**
 * Makes the keys of postmortems' pages. A key is a hash of everything that decides their bytes in
 * every language: the code, the settings, the postmortem with its translations, drawings and
 * pictures, the others that its pages show and why they do, the languages of those it links to, and
 * what the banner says of incidents that go on.
 */
export function createPageKeys(
  postmortems: readonly LoadedPostmortem[],
  surroundings: ReadonlyMap<string, Surroundings>,
) {
  const byId = new Map(postmortems.map((postmortem) => [postmortem.id, postmortem]));
  const site = siteHash();
  const ongoing = JSON.stringify(ongoingInAllLanguages(postmortems));
  return ({ id, key, body, translations }: LoadedPostmortem): string => {
    const hash = createHash('sha256').update(site).update(ongoing).update(key);
    const around = surroundings.get(id);
    if (around) {
      hash.update(`\0${JSON.stringify(around)}`);
      for (const other of surroundingIds(around)) hash.update(`\0${byId.get(other)?.key}`);
    }
    for (const text of [body, ...translations.map((translation) => translation.body)]) {
      for (const diagram of text?.diagrams ?? []) updateWithFiles(hash, diagramFile(diagram.key));
      for (const { path } of text?.images ?? []) updateWithFiles(hash, path);
      // A link leads to a translation where there is one.
      for (const { href } of text?.links ?? []) {
        const linked = byId.get(linkedPostmortem(href) ?? '');
        hash.update(`\0${href}\0${linked?.translations.map(({ language }) => language)}`);
      }
    }
    return hash.digest('hex');
  };
}

/** As `getOngoing` gives it for an edition, in each language that a postmortem is told in. */
function ongoingInAllLanguages(postmortems: readonly LoadedPostmortem[]) {
  const ongoing = postmortems.flatMap(({ incident, body, translations }) =>
    incident && body && isOngoing(incident) ? [{ incident, body, translations }] : [],
  );
  const languages = new Set(
    ongoing.flatMap(({ translations }) => translations.map(({ language }) => language)),
  );
  const told = (language: string): Incident[] =>
    ongoing.map((postmortem) => toldIn(postmortem, language).incident);
  return ['', ...languages].map((language) => [language, ongoingOf(told(language))]);
}

function siteHash() {
  const hash = createHash('sha256');
  // Node brings the names of countries and the formats of dates.
  hash.update(JSON.stringify([process.versions, process.env.BAD_GATEWAY_ADDRESS]));
  for (const path of shared) updateWithFiles(hash, path);
  return hash.digest('hex');
}
