import { nearest } from '../domain/nearest.ts';
import type { Problem } from '../domain/problem.ts';

/** The interface speaks every language that the settings name, and each is named once. */
export function siteLanguagesKnown(
  { languages = [] }: { readonly languages?: readonly string[] | undefined },
  known: readonly string[],
): Problem[] {
  return languages.flatMap((tag, index): Problem[] => {
    const path = ['languages', index];
    if (languages.indexOf(tag) < index)
      return [{ rule: 'listed-twice', path, message: `The language \`${tag}\` is listed twice.` }];
    if (known.includes(tag)) return [];
    const list = (nearest(tag, known) ? [nearest(tag, known)] : known).map((name) => `\`${name}\``);
    const expected = `expected ${list.join(' or ')}, or a new file \`src/i18n/${tag}.ts\``;
    return [
      { rule: 'unknown-language', path, message: `Unknown language \`${tag}\`, ${expected}.` },
    ];
  });
}
