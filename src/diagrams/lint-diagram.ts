import type { DiagramProblem } from './diagram.ts';
import { failureProblem } from './lint/failure-problem.ts';
import { loadMermaidParser } from './lint/mermaid-parser.ts';
import { findSiteSettings } from './lint/site-settings.ts';
import { findUndrawableContent } from './lint/undrawable-content.ts';
import { describeFailure } from './parser-failure.ts';

/**
 * Checks a Mermaid source without a browser and gives the first problem, or `null`. A source that
 * passes can still fail when it is drawn: some types check dates and names only then.
 */
export async function lintDiagram(source: string): Promise<DiagramProblem | null> {
  const failure = await parseFailure(source);
  if (failure) return failure;
  const [first] = [...findSiteSettings(source), ...findUndrawableContent(source)].sort(
    (a, b) => a.line - b.line || a.column - b.column,
  );
  return first ?? null;
}

async function parseFailure(source: string): Promise<DiagramProblem | undefined> {
  const mermaid = await loadMermaidParser();
  try {
    await mermaid.parse(source);
    return undefined;
  } catch (error) {
    return failureProblem(source, describeFailure(error));
  }
}
