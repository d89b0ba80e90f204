import { expect, test } from 'vitest';
import { createHighlighter } from '../../../src/markdown/highlighter.ts';

const highlighter = await createHighlighter();

test.each(['bash', 'go', 'json', 'nginx', 'python', 'regex', 'sql', 'ts', 'yaml'])(
  'keeps every character of %s',
  async (language) => {
    await highlighter.load(language);
    const code = 'a: "b" # c\n\n  if (x=x) .*.*=.* { $d } -- e\n\ttab';
    const lines = highlighter.tokenise(code, language);
    expect(lines.map((tokens) => tokens.map(({ text }) => text).join('')).join('\n')).toBe(code);
  },
);

test('goes on with a line that takes longer than Shiki waits by default', async () => {
  await highlighter.load('json');
  const code = `[${'"a", '.repeat(20_000)}1]`;
  const [line = []] = highlighter.tokenise(code, 'json');
  expect(line.at(-2)).toEqual({ text: '1', kind: 'constant' });
});
