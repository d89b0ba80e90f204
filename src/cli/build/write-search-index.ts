import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Incident } from '../../domain/incident.ts';
import { IndexBuilder, type IndexFile } from '../../search/index-builder.ts';
import type { IndexHead } from '../../search/index-files.ts';
import type { Edition } from '../../views/edition.ts';
import { searchDocument } from '../../views/search-document.ts';
import { searchFacets } from '../../views/search-facets.ts';

/** An incident as it is told in the language of an index. */
export interface ToldIncident {
  readonly incident: Incident;
  /** Gives the HTML of its story, or `undefined` where it has none in that language. */
  readonly story: () => string | undefined;
}

/**
 * Writes the index of one language into a folder: its head, `<language>.json`, and in
 * `<language>/<version>/` everything else. Incidents are numbered as they are given, newest first.
 */
export function writeSearchIndex(
  folder: string,
  edition: Edition,
  told: readonly ToldIncident[],
): void {
  const builder = new IndexBuilder();
  const results = told.map(({ incident, story }, number): IndexFile => {
    const { result, texts } = searchDocument(incident, story(), edition);
    builder.add(texts);
    return { name: `incident-${number}`, content: result };
  });
  const incidents = told.map(({ incident }) => incident);
  const facets = { name: 'facets', content: searchFacets(incidents, edition) };
  const { head, files } = builder.finish();
  writeFiles(folder, edition.language.tag, head, [...results, ...files, facets]);
}

function writeFiles(
  folder: string,
  language: string,
  head: Omit<IndexHead, 'version'>,
  files: readonly IndexFile[],
) {
  const written = files.map(({ name, content }) => ({ name, json: JSON.stringify(content) }));
  const hash = createHash('sha256').update(JSON.stringify(head));
  for (const { name, json } of written) hash.update(`\0${name}\0`).update(json);
  const version = hash.digest('hex').slice(0, 12);
  const own = join(folder, language, version);
  mkdirSync(own, { recursive: true });
  for (const { name, json } of written) writeFileSync(join(own, `${name}.json`), json);
  const whole: IndexHead = { version, ...head };
  writeFileSync(join(folder, `${language}.json`), JSON.stringify(whole));
}
