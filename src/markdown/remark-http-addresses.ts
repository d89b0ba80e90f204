import type { Data, Processor } from 'unified';

type Syntax = NonNullable<Data['micromarkExtensions']>[number];
type Constructs = NonNullable<Syntax['text']>[number];

const slow = new Set(['emailAutolink', 'wwwAutolink']);

/**
 * Of what GFM turns into links without brackets, leaves addresses with `http://` or `https://`:
 *
 *     See https://example.com.   →   See <a href="https://example.com">https://example.com</a>.
 *
 * `remark-gfm` looks for a mail address at every letter of the text, and once more in the finished
 * tree. That is half the time of parsing. Comes after `remark-gfm`.
 */
export function remarkHttpAddresses(this: Processor): void {
  const settings = this.data();
  settings.micromarkExtensions = settings.micromarkExtensions?.map(withoutSlowConstructs) ?? [];
  settings.fromMarkdownExtensions =
    settings.fromMarkdownExtensions
      ?.flat()
      .map((extension) =>
        extension.enter?.literalAutolink ? { ...extension, transforms: [] } : extension,
      ) ?? [];
}

function withoutSlowConstructs(syntax: Syntax): Syntax {
  if (!syntax.text) return syntax;
  const kept = Object.entries(syntax.text).flatMap(([code, constructs]) => {
    const fast = listOf(constructs).filter(({ name }) => !name || !slow.has(name));
    return fast.length > 0 ? [[code, fast]] : [];
  });
  return { ...syntax, text: Object.fromEntries(kept) };
}

function listOf(constructs: Constructs) {
  if (!constructs) return [];
  return Array.isArray(constructs) ? constructs : [constructs];
}
