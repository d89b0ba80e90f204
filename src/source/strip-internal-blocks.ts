import type { Finding } from '../checks/finding.ts';

interface Block {
  readonly line: number;
  readonly colons: number;
  readonly indent: number;
}

const opening = /^( {0,3})(:{3,})[ \t]*internal(?![\w-])/;
const otherOpening = /^ {0,3}(:{3,})[ \t]*[\w-]/;
const closing = /^( *)(:{3,})[ \t]*$/;
const colons = /^\s*(:{3,})/;
const codeFence = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/;
/** Anything that looks like a mark of internal text, wherever it stands, full-width colons too. */
const leftOver = /[:：]\s*[:：]\s*internal\b|[:：]internal\[/i;

/**
 * Empties the lines of every `:::internal` block; the others keep their numbers. Whatever could
 * make a block end elsewhere than its writer thinks, or not be seen as one, is a finding, because
 * its text would be published.
 */
export function stripInternalBlocks(file: string, body: string) {
  const findings: Finding[] = [];
  const refuse = (line: number, message: string) => {
    findings.push({ rule: 'internal-block', file, line, column: 1, message });
  };
  const hasBlocks = body.split('\n').some((line) => opening.test(line));
  const around: number[] = [];
  let block: Block | undefined;
  let code: string | undefined;

  const lines = body.split('\n').map((line, index) => {
    const number = index + 1;
    if (block) {
      const problem = endProblem(line, block, code !== undefined);
      if (problem) refuse(number, problem);
      else if (isEnd(line, block)) block = undefined;
      code = block ? nextCode(code, line) : undefined;
      return '';
    }

    const [, indent = '', marks] = opening.exec(line) ?? [];
    if (marks) {
      if (code)
        refuse(number, 'An internal block cannot start inside a code block: close the code first.');
      block = { line: number, colons: marks.length, indent: indent.length };
      code = undefined;
      return '';
    }
    if (leftOver.test(line)) {
      refuse(
        number,
        'This is not seen as an internal block: put `:::internal` on a line of its own, with at most three spaces before it.',
      );
      return '';
    }
    code = nextCode(code, line);
    if (hasBlocks && findings.length === 0 && !code && !isBalanced(line, around))
      refuse(
        number,
        'Unexpected `:::`: no block is open here, so an internal block above may have ended too early.',
      );
    return line;
  });
  if (block)
    refuse(
      block.line,
      `This internal block is never closed: end it with a line \`${':'.repeat(block.colons)}\`.`,
    );
  return { body: lines.join('\n'), findings };
}

/** Why a line inside an internal block may be taken for its end, though it is not one. */
function endProblem(line: string, block: Block, isCode: boolean) {
  const marks = colons.exec(line)?.[1];
  if (!marks || marks.length < block.colons) return undefined;
  const fence = ':'.repeat(block.colons);
  if (otherOpening.test(line))
    return `A block inside \`${fence}internal\` must have fewer colons than it, or it ends the internal block early.`;
  if (isCode)
    return `A line of colons in code would end the internal block: give the block more colons than \`${fence}\`.`;
  if (!isEnd(line, block))
    return `This is not a clear end of the internal block: write \`${fence}\` alone, as far in as \`${fence}internal\`.`;
  return undefined;
}

function isEnd(line: string, block: Block) {
  const [, indent = '', marks = ''] = closing.exec(line) ?? [];
  return marks.length >= block.colons && indent.length === block.indent;
}

/** Keeps count of the other blocks; `false` for an end that belongs to none. */
function isBalanced(line: string, around: number[]) {
  const opened = otherOpening.exec(line)?.[1];
  if (opened) around.push(opened.length);
  const closed = closing.exec(line)?.[2];
  if (!closed) return true;
  const match = around.findLastIndex((marks) => marks <= closed.length);
  if (match !== -1) around.length = match;
  return match !== -1;
}

/** The code fence that is open after `line`. */
function nextCode(code: string | undefined, line: string) {
  const [, backticks, tildes] = codeFence.exec(line) ?? [];
  const fence = backticks ?? tildes;
  if (!code) return fence;
  const isClosed = fence?.startsWith(code) && line.trim() === fence;
  return isClosed ? undefined : code;
}
