import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inspectMarkdown } from '../../../src/markdown/index.ts';
import { context, findingsOf, renderMarkdown } from './render-markdown.ts';

const root = new URL('../../fixtures/markdown/', import.meta.url);

// A case has `input.md`, its HTML in `output.html`, and its findings, if any, in `output.txt`.
for (const plugin of readdirSync(root)) {
  describe(plugin, () => {
    test.each(readdirSync(new URL(`${plugin}/`, root)))('%s', async (name) => {
      const path = (file: string) => fileURLToPath(new URL(`${plugin}/${name}/${file}`, root));
      const source = readFileSync(path('input.md'), 'utf8');
      const { html, ...rest } = await renderMarkdown(source);
      const findings = findingsOf(source).join('\n');

      await expect(`${html}\n`).toMatchFileSnapshot(path('output.html'));
      if (findings || existsSync(path('output.txt')))
        await expect(`${findings}\n`).toMatchFileSnapshot(path('output.txt'));
      expect(inspectMarkdown(source, context)).toEqual(rest);
    });
  });
}
