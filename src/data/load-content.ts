import { existsSync } from 'node:fs';
import { addressesUnique } from '../checks/addresses-unique.ts';
import type { Finding } from '../checks/finding.ts';
import type { LibraryEntry } from '../checks/library-entry.ts';
import { linksExist } from '../checks/links-exist.ts';
import { pagesUnique } from '../checks/pages-unique.ts';
import { relatedExist } from '../checks/related-exist.ts';
import { compileAll } from './compile-all.ts';
import { cacheKey, inspectedKey, pipelineHash, readWhole } from './compile-cache.ts';
import type { CompiledBody, CompiledPostmortem, Place, PlacedDiagram } from './compiled.ts';
import type { CompileJob, CompileMode } from './compiler.ts';
import { DiagramDesk } from './diagram-desk.ts';
import { listPostmortems } from './list-postmortems.ts';
import { isInternalBuild } from './project.ts';
import { checkSite } from './read-site.ts';
import { readVocabulary } from './read-vocabulary.ts';
import { timed } from './timed.ts';

export interface LoadedPostmortem extends CompiledPostmortem {
  /** Where the cache keeps its HTML. */
  readonly key: string;
}

export interface Content {
  readonly postmortems: readonly LoadedPostmortem[];
  /** All mistakes in all files. With any, nothing may be published. */
  readonly findings: readonly Finding[];
}

export interface LoadOptions {
  readonly mode: CompileMode;
  readonly onProgress?: (stage: 'postmortems' | 'diagrams', done: number, total?: number) => void;
}

/** Every diagram of every postmortem, in the order of the text. */
export function diagramsIn(postmortems: readonly CompiledPostmortem[]): PlacedDiagram[] {
  return postmortems.flatMap((postmortem) => bodies(postmortem).flatMap((body) => body.diagrams));
}

/** Reads, checks and compiles the content folder. What has not changed comes from the cache. */
export async function loadContent({ mode, onProgress }: LoadOptions): Promise<Content> {
  const site = checkSite();
  const vocabulary = readVocabulary();
  const listed = await listPostmortems(site.languages);
  const { languages } = site;
  const settings = { vocabulary: vocabulary.value, languages, isInternal: isInternalBuild() };
  const pipeline = pipelineHash(settings);
  const jobs = listed.sources.map((source) => ({ source, key: cacheKey(source, pipeline) }));

  const kept = await Promise.all(jobs.map(({ key }) => readKept(key, mode)));
  const missing = jobs.filter((_, index) => !kept[index]);
  const desk = new DiagramDesk(mode, (drawn) => onProgress?.('diagrams', drawn));
  const compiled = await timed('postmortems', () =>
    compileAll(missing, { ...settings, mode }, (postmortem, done) => {
      desk.take(diagramsIn([postmortem]), postmortem.findings.length === 0);
      onProgress?.('postmortems', done, missing.length);
    }),
  );
  const postmortems = inOrder(jobs, kept, compiled);
  for (const postmortem of kept)
    if (postmortem) desk.take(diagramsIn([postmortem]), postmortem.findings.length === 0);
  const diagramFindings = await timed('diagrams', () => desk.finish());

  const entries = postmortems.filter(({ incident }) => incident).map(libraryEntry);
  const findings = [
    ...site.findings,
    ...vocabulary.findings,
    ...listed.findings,
    ...postmortems.flatMap((postmortem) => postmortem.findings),
    ...relatedExist(entries),
    ...addressesUnique(entries),
    ...pagesUnique(entries, vocabulary.value),
    ...linksExist(entries),
    ...missingImages(postmortems),
    ...diagramFindings,
  ];
  return { postmortems, findings };
}

async function readKept(key: string, mode: CompileMode) {
  const rendered = await readWhole(key);
  return rendered ?? (mode === 'inspect' ? readWhole(inspectedKey(key)) : undefined);
}

function inOrder(
  jobs: readonly CompileJob[],
  kept: readonly (CompiledPostmortem | undefined)[],
  compiled: readonly CompiledPostmortem[],
): LoadedPostmortem[] {
  const fresh = compiled.values();
  return jobs.flatMap(({ key }, index) => {
    const postmortem = kept[index] ?? fresh.next().value;
    return postmortem ? [{ ...postmortem, key }] : [];
  });
}

function bodies({ body, translations }: CompiledPostmortem): CompiledBody[] {
  return [...(body ? [body] : []), ...translations.map((translation) => translation.body)];
}

function libraryEntry(postmortem: CompiledPostmortem): LibraryEntry {
  const { id, file, incident, places } = postmortem;
  const { organisation, services = [], regions = [], related, aliases } = incident ?? {};
  return {
    id,
    file,
    related: placed(related, places.related),
    aliases: placed(aliases, places.aliases),
    names: {
      organisations: placed(organisation === undefined ? [] : [organisation], places.organisation),
      services: services.flatMap((one) => placedAt(one.id, places.services[one.number - 1])),
      regions: regions.flatMap((one) => placedAt(one.code, places.regions[one.number - 1])),
    },
    links: bodies(postmortem).flatMap(({ links }) =>
      links.map(({ href, ...place }) => ({ value: href, place })),
    ),
  };
}

function placed(values: readonly string[] = [], at: readonly Place[]) {
  return values.flatMap((value, index) => placedAt(value, at[index]));
}

function placedAt(value: string, place: Place | undefined) {
  return place ? [{ value, place }] : [];
}

const pictureKinds = /\.(?:avif|gif|jpe?g|png|webp)$/i;

function missingImages(postmortems: readonly CompiledPostmortem[]): Finding[] {
  return postmortems.flatMap((postmortem) =>
    bodies(postmortem).flatMap(({ images }) =>
      images.flatMap(({ path, ...place }) => {
        if (!existsSync(path))
          return [
            { ...place, rule: 'missing-image', message: `The picture \`${path}\` does not exist.` },
          ];
        if (pictureKinds.test(path)) return [];
        const message = `Unexpected picture \`${path}\`, expected AVIF, GIF, JPEG, PNG or WebP.`;
        return [{ ...place, rule: 'picture-kind', message }];
      }),
    ),
  );
}
