import type { Finding } from './finding.ts';

interface Heading {
  readonly depth: number;
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

/**
 * A translation has the headings of its original, in the same order and of the same levels: they
 * share their addresses, so that a link leads to the same place in every language.
 */
export function translationHeadings(
  file: string,
  original: readonly Heading[],
  translation: readonly Heading[],
): Finding[] {
  const rule = 'translation-headings';
  const length = Math.max(original.length, translation.length);
  for (let index = 0; index < length; index++) {
    const [meant, found] = [original[index], translation[index]];
    if (meant?.depth === found?.depth) continue;
    if (!found) {
      const { line = 1, column = 1 } = translation.at(-1) ?? {};
      const message = `The translation of the heading \`${written(meant)}\` is missing after this.`;
      return [{ rule, file, line, column, message }];
    }
    const { line, column } = found;
    const expected = meant ? `\`${written(meant)}\`, translated` : 'none: the original has ended';
    const message = `Unexpected heading \`${written(found)}\`, expected ${expected}.`;
    return [{ rule, file, line, column, message }];
  }
  return [];
}

function written(heading: Heading | undefined) {
  return heading ? `${'#'.repeat(heading.depth)} ${heading.text}` : '';
}
