import type { Finding } from '../checks/finding.ts';

interface OpenBlock {
  readonly line: number;
  readonly colons: number;
}

const opening = /^ {0,3}(:{3,})[ \t]*internal(?![\w-])/;
const blockLine = /^ {0,3}(:{3,})[ \t]*([\w-]*)/;
const codeFence = /^ {0,3}(`{3,}|~{3,})/;

/**
 * Empties the lines of every `:::internal` block; the others keep their numbers. Whatever could
 * make a block end elsewhere than its writer thinks is a finding, because what follows would be
 * published.
 */
export function stripInternalBlocks(file: string, body: string) {
  const findings: Finding[] = [];
  const refuse = (line: number, message: string) =>
    findings.push({ rule: 'internal-block', file, line, column: 1, message });
  let block: OpenBlock | undefined;
  let code: string | undefined;

  const lines = body.split('\n').map((line, index) => {
    const number = index + 1;
    const opened = opening.exec(line)?.[1];
    if (block) {
      const fence = blockLine.exec(line);
      if (!fence || (fence[1] ?? '').length < block.colons) return '';
      if (fence[2])
        refuse(
          number,
          `A block inside \`${':'.repeat(block.colons)}internal\` must have fewer colons than it, or it ends the internal block early.`,
        );
      else block = undefined;
      return '';
    }
    if (opened && code)
      refuse(number, 'An internal block cannot start inside a code block: close the code first.');
    if (opened) {
      block = { line: number, colons: opened.length };
      return '';
    }
    code = nextCode(code, line);
    return line;
  });
  if (block)
    refuse(
      block.line,
      `This internal block is never closed: end it with a line \`${':'.repeat(block.colons)}\`.`,
    );
  return { body: lines.join('\n'), findings };
}

/** The code fence that is open after `line`. */
function nextCode(code: string | undefined, line: string) {
  const fence = codeFence.exec(line)?.[1];
  if (!code) return fence;
  const isEnd = fence?.startsWith(code) && line.trim() === fence;
  return isEnd ? undefined : code;
}
