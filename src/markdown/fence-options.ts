import type { Code } from 'mdast';
import { nearest } from '../domain/nearest.ts';

/** What stands behind the three backticks: `ts title="retry.ts" {1,3-4}`. */
export interface FenceOptions {
  readonly language: string | undefined;
  readonly values: ReadonlyMap<string, string>;
  readonly markedLines: ReadonlySet<number>;
  /** Whole sentences about what is none of this. */
  readonly problems: readonly string[];
}

const option = /([\w-]+)=(?:"([^"]*)"|'([^']*)')|\{([\d\s,-]*)\}|\S+/g;

/** What may stand behind the language of a fence. */
export interface FenceForm {
  readonly names: readonly string[];
  /** Whether lines can be marked: `{1,3-4}`. */
  readonly takesLines: boolean;
}

/** Reads the words behind a fence. */
export function readFence({ lang, meta }: Code, form: FenceForm): FenceOptions {
  // Markdown ends the language at a space, and `ts{2}` has none.
  const [, language, rest = ''] = /^([^{]*)(.*)$/s.exec(lang ?? '') ?? [];
  const values = new Map<string, string>();
  const markedLines = new Set<number>();
  const problems: string[] = [];
  for (const match of `${rest} ${meta ?? ''}`.matchAll(option)) {
    const [found, name, double, single, lines] = match;
    if (lines !== undefined && form.takesLines)
      for (const line of lineNumbers(lines)) markedLines.add(line);
    else if (name && form.names.includes(name)) values.set(name, (double ?? single ?? '').trim());
    else problems.push(unknownOption(found, form));
  }
  return { language: language || undefined, values, markedLines, problems };
}

/** `1,3-4` is 1, 3 and 4. */
function lineNumbers(text: string): number[] {
  return text.split(',').flatMap((range) => {
    const [first, last = first] = range.split('-').map(Number);
    if (!first || !last) return [];
    return Array.from({ length: Math.min(last, 9999) - first + 1 }, (_, index) => first + index);
  });
}

function unknownOption(found: string, { names, takesLines }: FenceForm) {
  const best = nearest(found.split('=')[0] ?? '', names);
  const sorted = [...names].sort((a, b) => Number(b === best) - Number(a === best));
  const expected = sorted.map((name) => `\`${name}="…"\``);
  if (takesLines) expected.push('lines such as `{1,3-4}`');
  return `Unexpected \`${found}\` after the language, expected ${expected.join(' or ')}.`;
}
