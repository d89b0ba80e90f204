import type { Code, Root } from 'mdast';
import type { VFile } from 'vfile';
import { nearest } from '../domain/nearest.ts';
import { codeLanguages, isCodeLanguage } from './code-languages.ts';
import { readCodeMarks } from './code-marks.ts';
import { type FenceOptions, readFence } from './fence-options.ts';
import { htmlElement } from './html-element.ts';
import { manuscriptOf, uniqueLabel } from './manuscript.ts';
import { replaceChild, visit } from './visit.ts';

const form = { names: ['title'], takesLines: true };
const plain = new Set(['text', 'txt', 'plain', 'plaintext']);

/**
 * Lists the code blocks and leaves a slot for each, which `rehype-highlight` fills after
 * sanitising:
 *
 *     ```ts title="retry.ts" {2}   →   <pre data-code="0"></pre>
 */
export function remarkCode() {
  return (tree: Root, file: VFile): void => {
    const manuscript = manuscriptOf(file);
    visit(tree, 'code', (node, index, parent) => {
      const fence = readFence(node, form);
      const { code, lineClasses, problems } = readCodeMarks(node.value, fence.markedLines);
      report(node, fence, file);
      for (const problem of problems)
        file.message(problem.message, {
          place: placeWithin(node, problem.line),
          ruleId: 'unknown-code-mark',
        });
      const language = highlighted(fence.language);
      const title = fence.values.get('title') || undefined;
      const label = manuscript.words.code(title ?? language ?? 'text');
      const slot = manuscript.codeBlocks.push({
        code,
        lineClasses,
        language,
        title,
        label: uniqueLabel(manuscript, label),
      });
      replaceChild(parent, index, htmlElement('pre', { dataCode: String(slot - 1) }));
      return index + 1;
    });
  };
}

function highlighted(language: string | undefined) {
  return language && isCodeLanguage(language) ? language : undefined;
}

/** The start of a line of code, the first of which stands below the fence. */
function placeWithin({ position }: Code, line: number) {
  return position && { line: position.start.line + line, column: position.start.column };
}

function report(node: Code, { language, markedLines, problems }: FenceOptions, file: VFile) {
  const place = node.position;
  for (const problem of problems) file.message(problem, { place, ruleId: 'unknown-fence-option' });
  if (language && !plain.has(language) && !isCodeLanguage(language))
    file.message(unknownLanguage(language), { place, ruleId: 'unknown-language' });
  const count = node.value.split('\n').length;
  const beyond = [...markedLines].find((line) => line > count);
  if (beyond)
    file.message(
      `Line ${beyond} is marked, but the code has ${count === 1 ? '1 line' : `${count} lines`}.`,
      {
        place,
        ruleId: 'unknown-line',
      },
    );
}

function unknownLanguage(language: string) {
  const best = nearest(language, ['mermaid', 'text', ...codeLanguages]);
  return `Unexpected language \`${language}\`, expected ${best ? `\`${best}\`` : 'one that Shiki knows'}, or \`text\` for none.`;
}
