import { expect, test } from 'vitest';
import { markdownEn } from '../../../src/i18n/en/markdown.ts';
import { findingsOf, renderMarkdown } from './render-markdown.ts';

test('gives the same bytes for the same input', async () => {
  const source = '## A\n\nText.[^1]\n\n```ts\nlet a;\n```\n\n| A |\n| - |\n| b |\n\n[^1]: Note.';
  const first = await renderMarkdown(source);
  expect(await renderMarkdown(source)).toEqual(first);
});

test('an internal build shows internal blocks', async () => {
  const source = ':::internal\nSecret.\n:::';
  const { html } = await renderMarkdown(source, { isInternal: true });
  expect(html).toBe(
    '<aside class="callout callout-internal" role="note"><p class="callout-title">Internal</p><p>Secret.</p></aside>',
  );
  expect(findingsOf(source, { isInternal: true })).toEqual([]);
});

test('a public build never shows them, wherever they stand', async () => {
  const sources = [
    ':::internal\nSecret.\n:::',
    '- :::internal\n  Secret.\n  :::',
    '> ::::Internal[Secret]\n> Secret.\n> ::::',
    'Text :internal[Secret]',
  ];
  for (const source of sources) {
    expect((await renderMarkdown(source)).html).not.toContain('Secret');
    expect(findingsOf(source).join()).toContain('(internal-left-over)');
  }
});

test('the words that it adds can be those of another language', async () => {
  const words = { ...markdownEn, note: 'À noter', source: (n: number) => `Source nº ${n}` };
  const { html } = await renderMarkdown(':::note\nTexte.:src[1]\n:::', { words });
  expect(html).toContain('<p class="callout-title">À noter</p>');
  expect(html).toContain('aria-label="Source nº 1"');
});

test('writes no style, script, handler or comment, whatever the writer tries', async () => {
  const { html } = await renderMarkdown(
    [
      '<p><i style="x" onclick="x()">one<p>two',
      '',
      '<a id="main" href="https://example.com" class="cite" target="_blank">a<p>b</p>',
      '',
      '</i></a>',
      '',
      'x <b onmouseover=x() title="a">y</b> <!-- c --> <?php echo 1 ?> <![CDATA[x]]>',
      '',
      '```ts title="<b>&quot;"',
      'const a = "<script>";',
      '```',
    ].join('\n'),
  );
  expect(html).not.toMatch(/<script|<!--|<\?| style=| on\w+=| target=/);
});
