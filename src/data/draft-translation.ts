import { checkShape } from '../checks/check-shape.ts';
import type { Finding } from '../checks/finding.ts';
import { recordSchema } from '../domain/record.ts';
import { toIncident } from '../domain/to-incident.ts';
import { translatableWords } from '../domain/translation.ts';
import { translationDraft } from '../domain/translation-draft.ts';
import { toFindings } from '../source/yaml-document.ts';
import { openFile } from './open-file.ts';

interface Drafted {
  readonly draft?: string | undefined;
  readonly findings: readonly Finding[];
}

/** A translation of a postmortem to begin with, internal content included, or what is wrong with it. */
export function draftTranslation(id: string, file: string, bytes: Uint8Array): Drafted {
  const { yaml, data, body, findings } = openFile(file, bytes, true);
  if (!yaml) return { findings };
  const { value, problems } = checkShape(recordSchema, data);
  if (!value) return { findings: [...findings, ...toFindings(yaml, problems)] };
  const { incident, problems: wrong } = toIncident(id, value);
  if (!incident) return { findings: [...findings, ...toFindings(yaml, wrong)] };
  return { draft: translationDraft(translatableWords(incident), body), findings };
}
