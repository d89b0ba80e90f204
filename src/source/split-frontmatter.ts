import type { Finding } from '../checks/finding.ts';

export interface Split {
  /** The YAML between the fences, after one empty line, so that its lines are lines of the file. */
  readonly yaml: string;
  /** The whole file with empty lines for the frontmatter, for the same reason. */
  readonly body: string;
}

const fence = /^---[ \t]*$/;

/** Parts the frontmatter from the Markdown below it. */
export function splitFrontmatter(file: string, text: string): Split | { finding: Finding } {
  const lines = text.split('\n');
  const refuse = (line: number, message: string) => ({
    finding: { rule: 'no-frontmatter', file, line, column: 1, message },
  });
  if (!fence.test(lines[0] ?? ''))
    return refuse(
      1,
      'The record is missing: the first line must be `---`, the frontmatter follows.',
    );
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line));
  if (end === -1)
    return refuse(1, 'The frontmatter that starts here is never closed: end it with a line `---`.');
  return {
    yaml: ['', ...lines.slice(1, end)].join('\n'),
    body: [...Array(end + 1).fill(''), ...lines.slice(end + 1)].join('\n'),
  };
}
