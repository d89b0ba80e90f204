import { type Severity, severities } from '../domain/terms.ts';
import type { Language } from '../i18n/language.ts';

export interface SeverityView {
  readonly text: string;
  /** From 1, the worst. */
  readonly rank: number;
}

export function severityView(severity: Severity, { words }: Language): SeverityView {
  return { text: words.severities[severity], rank: severities.indexOf(severity) + 1 };
}
