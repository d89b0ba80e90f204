import type { Incident } from '../domain/incident.ts';
import { translated } from '../domain/translation.ts';
import type { CompiledBody, CompiledTranslation } from './compiled.ts';

/** A postmortem's record and text in one language. */
export interface ToldPostmortem {
  readonly incident: Incident;
  readonly body: CompiledBody;
}

interface Postmortem extends ToldPostmortem {
  readonly translations: readonly CompiledTranslation[];
}

/** The postmortem in a language, or as first written where it has no translation. */
export function toldIn(postmortem: Postmortem, language: string): ToldPostmortem {
  const { incident, body, translations } = postmortem;
  const translation = translations.find((one) => one.language === language);
  if (!translation) return { incident, body };
  return { incident: translated(incident, language, translation.words), body: translation.body };
}
