import { isScalar, parseDocument, visit } from 'yaml';
import type { DiagramProblem } from '../diagram.ts';
import { SITE_KEYS } from '../diagram-config.ts';
import { DIRECTIVE, FRONT_MATTER, placeIn } from './cleaned-source.ts';

/**
 * Finds settings in the front matter and in the directives of a source that only the site may make,
 * and directives that Mermaid would ignore without a word because they cannot be read.
 */
export function findSiteSettings(source: string): DiagramProblem[] {
  const normalised = source.replace(/\r\n?/g, '\n');
  const [frontMatter] = normalised.matchAll(FRONT_MATTER);
  const [whole = '', fence = '', yaml = ''] = frontMatter ?? [];
  const directives = [...normalised.slice(whole.length).matchAll(DIRECTIVE)].flatMap((match) =>
    directiveProblems(normalised, match, whole.length),
  );
  return [...forbiddenKeys(normalised, yaml, fence.length), ...directives];
}

function directiveProblems(
  source: string,
  match: RegExpExecArray,
  before: number,
): DiagramProblem[] {
  const [directive, word, , , setting] = match;
  if (!/^init(ialize)?$/i.test(word ?? '')) return [];
  const start = before + match.index;
  const json = (setting ?? '').trim();
  if (!directive.trimEnd().endsWith('}%%') || !isJson(json)) {
    const message =
      'This `init` directive cannot be read, expected `%%{init: {"key": "value"}}%%`.';
    return [{ ...placeIn(source, start), message }];
  }
  return forbiddenKeys(source, json, start + directive.indexOf(json));
}

/** Mermaid takes single quotes for double ones. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text.replaceAll("'", '"'));
    return true;
  } catch {
    return false;
  }
}

/** Looks at every depth, as Mermaid does. JSON is YAML too. */
function forbiddenKeys(source: string, yaml: string, start: number): DiagramProblem[] {
  const problems: DiagramProblem[] = [];
  visit(parseDocument(yaml), {
    Pair(_, { key }) {
      if (!isScalar(key) || !isSiteKey(key.value)) return;
      const message = `The diagram sets \`${key.value}\`, which the site sets for all diagrams alike. Remove it.`;
      problems.push({ ...placeIn(source, start + (key.range?.[0] ?? 0)), message });
    },
  });
  return problems;
}

function isSiteKey(key: unknown): boolean {
  return SITE_KEYS.some((siteKey) => siteKey === key);
}
