import { createHash } from 'node:crypto';
import type { LoadedPostmortem } from './load-content.ts';
import { diagramFile } from './read-diagram.ts';
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
 * Makes the keys of postmortems' pages. A key is a hash of everything that decides a page's bytes:
 * the code, the settings, the postmortem with its drawings and pictures, and those it is related to.
 */
export function createPageKeys(postmortems: readonly LoadedPostmortem[]) {
  const byId = new Map(postmortems.map((postmortem) => [postmortem.id, postmortem]));
  const site = siteHash();
  return ({ key, incident, body }: LoadedPostmortem): string => {
    const hash = createHash('sha256').update(site).update(key);
    for (const id of incident?.related ?? []) hash.update(`\0${id}\0${byId.get(id)?.key}`);
    for (const diagram of body?.diagrams ?? []) updateWithFiles(hash, diagramFile(diagram.key));
    for (const { path } of body?.images ?? []) updateWithFiles(hash, path);
    return hash.digest('hex');
  };
}

function siteHash() {
  const hash = createHash('sha256');
  // Node brings the names of countries and the formats of dates.
  hash.update(JSON.stringify([process.versions, process.env.BAD_GATEWAY_ADDRESS]));
  for (const path of shared) updateWithFiles(hash, path);
  return hash.digest('hex');
}
