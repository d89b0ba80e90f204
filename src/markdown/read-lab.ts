import type { Code } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import { nearest } from '../domain/nearest.ts';
import { defaultInputs, defaultPatterns, type Lab, type LabPattern, labKinds } from '../lab/lab.ts';
import { inputOf, inputProblem, type LabInput } from '../lab/read-input.ts';
import { readPattern } from '../lab/read-pattern.ts';
import { isOneOf } from './directive-names.ts';
import { type FenceOptions, readFence } from './fence-options.ts';

const form = { names: ['title'], takesLines: false };
const example = '{kind=backtracking}';

/** Reads what a writer wants on the bench, and reports what is wrong with it. */
export function readLab(node: LeafDirective | ContainerDirective, file: VFile): Lab {
  reportAttributes(node, file);
  const content = node.type === 'containerDirective' ? node.children : [];
  if (node.type === 'leafDirective' && node.children.length > 0)
    file.message('Unexpected content of `::lab`, expected nothing in brackets.', {
      place: node.position,
      ruleId: 'lab-content',
    });
  const patterns: LabPattern[] = [];
  const inputs: LabInput[] = [];
  for (const child of content) {
    const fence = child.type === 'code' ? readFence(child, form) : undefined;
    if (child.type === 'code' && fence?.language === 'regex')
      patterns.push(...readPatternFence(child, fence, file));
    else if (child.type === 'code' && fence?.language === 'text')
      inputs.push(...readInputFence(child, fence, file));
    else
      file.message(
        'Unexpected content of `:::lab`, expected only code: a pattern behind ```regex, and texts behind ```text, one a line.',
        { place: child.position, ruleId: 'lab-content' },
      );
  }
  return {
    patterns: patterns.length > 0 ? patterns : defaultPatterns,
    inputs: inputs.length > 0 ? inputs : defaultInputs,
  };
}

function reportAttributes(node: LeafDirective | ContainerDirective, file: VFile) {
  const shown = node.type === 'leafDirective' ? '::lab' : ':::lab';
  const place = node.position;
  const { kind, ...others } = node.attributes ?? {};
  const [other] = Object.keys(others);
  if (other !== undefined)
    file.message(
      `Unexpected attribute \`${other}\` of \`${shown}\`, expected only \`kind\`: \`${shown}${example}\`.`,
      { place, ruleId: 'unknown-attribute' },
    );
  if (kind && isOneOf(kind, labKinds)) return;
  if (kind) {
    const expected = nearest(kind, labKinds) ?? labKinds.join('` or `');
    file.message(`Unexpected kind \`${kind}\` of \`${shown}\`, expected \`${expected}\`.`, {
      place,
      ruleId: 'lab-kind',
    });
  } else if (other === undefined)
    file.message(`A lab needs its kind: \`${shown}${example}\`.`, { place, ruleId: 'lab-kind' });
}

function readPatternFence(node: Code, fence: FenceOptions, file: VFile): readonly LabPattern[] {
  reportFence(node, fence, file);
  const { problem } = readPattern(node.value);
  if (!problem) return [{ source: node.value, title: fence.values.get('title') || undefined }];
  file.message(`The lab cannot read this pattern: ${problem}`, {
    place: lineOf(node, 1),
    ruleId: 'lab-pattern',
  });
  return [];
}

function readInputFence(node: Code, fence: FenceOptions, file: VFile): readonly LabInput[] {
  reportFence(node, fence, file);
  return node.value.split('\n').flatMap((written, index) => {
    const problem = inputProblem(written);
    if (!problem) return [inputOf(written)];
    file.message(`The text \`${written}\` ${problem}.`, {
      place: lineOf(node, index + 1),
      ruleId: 'lab-input',
    });
    return [];
  });
}

function reportFence(node: Code, { problems }: FenceOptions, file: VFile) {
  for (const problem of problems)
    file.message(problem, { place: node.position, ruleId: 'unknown-fence-option' });
}

/** The start of a line of code, the first of which stands below the fence. */
function lineOf({ position }: Code, line: number) {
  return position && { line: position.start.line + line, column: position.start.column };
}
