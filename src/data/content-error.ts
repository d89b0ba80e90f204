import type { Finding } from '../checks/finding.ts';
import { formatFindings } from '../checks/format-findings.ts';

/** Mistakes in content. Its message is what a writer reads; a stack would tell them nothing. */
export class ContentError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(formatFindings(findings, 'text'));
    this.name = 'ContentError';
    this.findings = findings;
    this.stack = `${this.name}: ${this.message}`;
  }
}
