import type { Finding } from '../checks/finding.ts';
import { translationComplete } from '../checks/translation-complete.ts';
import { translationHeadings } from '../checks/translation-headings.ts';
import type { Incident } from '../domain/incident.ts';
import type { PostmortemRecord } from '../domain/record.ts';
import { flattenWords, translatableWords, withheldKeys } from '../domain/translation.ts';
import { toFindings } from '../source/yaml-document.ts';
import { type BodyContext, compileBody } from './compile-body.ts';
import type { CompileContext } from './compile-postmortem.ts';
import type { CompiledTranslation, Heading, TranslationSource } from './compiled.ts';
import { openFile } from './open-file.ts';

interface Original {
  readonly record: PostmortemRecord | undefined;
  readonly incident: Incident | undefined;
  readonly scope: BodyContext;
  readonly headings: readonly Heading[];
}

type Result =
  | {
      readonly translation: CompiledTranslation;
      readonly html: string;
      readonly findings: readonly Finding[];
    }
  | {
      readonly translation?: undefined;
      readonly html?: undefined;
      readonly findings: readonly Finding[];
    };

/** Takes `<id>.<language>.md`, which carries words only, and holds it against its original. */
export async function compileTranslation(
  { file, language, bytes }: TranslationSource,
  { record, incident, scope, headings }: Original,
  { languages, isInternal, markdown }: CompileContext,
): Promise<Result> {
  const opened = openFile(file, bytes, isInternal);
  if (!opened.yaml) return { findings: opened.findings };
  const { words, problems } = flattenWords(opened.data);
  const findings = [...opened.findings, ...toFindings(opened.yaml, problems)];
  const own = {
    headingIds: headings.map(({ id }) => id),
    words: languages.get(language)?.words.markdown,
  };
  const body = await compileBody(file, opened.body, { ...scope, ...own }, markdown);
  findings.push(...body.findings, ...translationHeadings(file, headings, body.compiled.headings));
  if (!record || !incident) return { findings };

  const isWithheld = withheldKeys(record);
  const kept = Object.fromEntries(Object.entries(words).filter(([key]) => !isWithheld(key)));
  const differences = translationComplete(translatableWords(incident), kept);
  findings.push(...toFindings(opened.yaml, differences));
  return {
    translation: { language, words: kept, body: body.compiled },
    html: body.html,
    findings,
  };
}
