export interface HeaderRule {
  /** Matches the path of an address. */
  readonly pattern: RegExp;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads a `_headers` file, the form that Netlify and Cloudflare Pages share: a path, in which `*`
 * stands for anything, and below it indented `name: value` lines. `#` begins a comment.
 */
export function parseHeadersFile(text: string): readonly HeaderRule[] {
  const rules: { pattern: RegExp; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '' || trimmed.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: toPattern(trimmed), headers: {} });
      continue;
    }
    const colon = trimmed.indexOf(':');
    const name = trimmed.slice(0, colon).trim().toLowerCase();
    const rule = rules.at(-1);
    if (rule && colon > 0) rule.headers[name] = trimmed.slice(colon + 1).trim();
  }
  return rules;
}

/** What the rules say of one path. Of two rules with the same header the later one counts. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter(({ pattern }) => pattern.test(path));
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}

function toPattern(path: string) {
  const parts = path.split('*').map((part) => RegExp.escape(part));
  return new RegExp(`^${parts.join('.*')}$`);
}
