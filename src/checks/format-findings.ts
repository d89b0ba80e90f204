import type { Finding } from './finding.ts';

export const findingFormats = ['text', 'github', 'json'] as const;
export type FindingFormat = (typeof findingFormats)[number];

/**
 * Prints findings by file and line: as `file:line:column  message  (rule)`, which editors and
 * terminals turn into links, as workflow commands that annotate a pull request, or as JSON.
 */
export function formatFindings(findings: readonly Finding[], format: FindingFormat): string {
  const sorted = findings.toSorted(byPlace);
  if (format === 'json') return JSON.stringify(sorted, null, 2);
  return sorted.map(format === 'github' ? formatAnnotation : formatLine).join('\n');
}

function formatLine({ file, line, column, message, rule }: Finding) {
  return `${file}:${line}:${column}  ${message}  (${rule})`;
}

/** https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions */
function formatAnnotation({ file, line, column, message, rule }: Finding) {
  const properties = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}`;
  return `::error ${properties}::${escapeData(message)}`;
}

function escapeData(text: string) {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string) {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function byPlace(a: Finding, b: Finding) {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1);
}
