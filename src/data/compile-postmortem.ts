import { checkShape } from '../checks/check-shape.ts';
import { eventsInOrder } from '../checks/events-in-order.ts';
import type { Finding } from '../checks/finding.ts';
import { knownCauses } from '../checks/known-causes.ts';
import { knownRegions } from '../checks/known-regions.ts';
import { knownSources } from '../checks/known-sources.ts';
import { listedOnce } from '../checks/listed-once.ts';
import { milestonesInOrder } from '../checks/milestones-in-order.ts';
import { spansNotNegative } from '../checks/spans-not-negative.ts';
import { statusAgrees } from '../checks/status-agrees.ts';
import type { Path } from '../domain/problem.ts';
import { type PostmortemRecord, recordSchema } from '../domain/record.ts';
import { toIncident } from '../domain/to-incident.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { Language } from '../i18n/language.ts';
import { toFindings, type YamlDocument } from '../source/yaml-document.ts';
import { type BodyContext, bodyContext, compileBody, type Markdown } from './compile-body.ts';
import { compileTranslation } from './compile-translation.ts';
import {
  type CompiledPostmortem,
  noPlaces,
  type Place,
  type PostmortemSource,
  type RecordPlaces,
} from './compiled.ts';
import { openFile } from './open-file.ts';

export interface CompileContext {
  readonly vocabulary: Vocabulary;
  /** By tag; first the one that originals are written in. */
  readonly languages: ReadonlyMap<string, Language>;
  /** Whether internal content stays. */
  readonly isInternal: boolean;
  readonly markdown: Markdown;
}

/** HTML by language tag; the original's under the empty tag. Empty when Markdown was only inspected. */
export type Html = Readonly<Record<string, string>>;

const checks = [
  milestonesInOrder,
  eventsInOrder,
  spansNotNegative,
  statusAgrees,
  knownSources,
  knownCauses,
  knownRegions,
  listedOnce,
];

/**
 * Takes a postmortem from bytes to an incident and its HTML. Internal content is gone after the
 * first step. Everything wrong with any of its files is found in one go.
 */
export async function compilePostmortem(source: PostmortemSource, context: CompileContext) {
  const { id, file } = source;
  const opened = openFile(file, source.bytes, context.isInternal);
  if (!opened.yaml) return failed(source, opened.findings);

  const shape = checkShape(recordSchema, opened.data);
  const record = shape.value;
  const findings: Finding[] = [...opened.findings, ...toFindings(opened.yaml, shape.problems)];
  if (isWithheld(opened.data) && !context.isInternal) return failed(source, findings);

  const { incident, problems } = record
    ? toIncident(id, record)
    : { incident: undefined, problems: [] };
  findings.push(...toFindings(opened.yaml, problems));
  if (record && incident) {
    const { vocabulary } = context;
    const found = checks.flatMap((check) => check({ record, incident, vocabulary }));
    findings.push(...toFindings(opened.yaml, found));
  }

  const scope: BodyContext = bodyContext(record, source.tables, context.isInternal);
  const [original] = context.languages.values();
  const body = await compileBody(
    file,
    opened.body,
    { ...scope, words: original?.words.markdown },
    context.markdown,
  );
  findings.push(...body.findings);

  const html: Record<string, string> = { '': body.html };
  const translations: CompiledPostmortem['translations'][number][] = [];
  for (const translation of source.translations) {
    const original = { record, incident, scope, headings: body.compiled.headings };
    const result = await compileTranslation(translation, original, context);
    findings.push(...result.findings);
    if (!result.translation) continue;
    translations.push(result.translation);
    html[translation.language] = result.html;
  }

  const compiled: CompiledPostmortem = {
    id,
    file,
    incident,
    body: body.compiled,
    translations,
    findings,
    places: placesOf(opened.yaml, record),
  };
  return { compiled, html: html as Html };
}

/** Whether the whole file is internal, even where the rest of its record cannot be read. */
function isWithheld(data: unknown) {
  return (
    typeof data === 'object' &&
    data !== null &&
    'visibility' in data &&
    data.visibility !== 'public'
  );
}

function failed({ id, file }: PostmortemSource, findings: readonly Finding[]) {
  const compiled: CompiledPostmortem = { id, file, translations: [], findings, places: noPlaces };
  return { compiled, html: {} as Html };
}

function placesOf(yaml: YamlDocument, record: PostmortemRecord | undefined): RecordPlaces {
  if (!record) return noPlaces;
  const place = (path: Path): Place => ({ file: yaml.file, ...yaml.locate(path) });
  const places = (list: Exclude<keyof RecordPlaces, 'organisation'>, ...key: Path) =>
    record[list].map((_, index) => place([list, index, ...key]));
  return {
    organisation: [place(['organisation'])],
    services: places('services', 'name'),
    regions: places('regions', 'code'),
    related: places('related'),
    aliases: places('aliases'),
  };
}
