import { expect, test } from 'vitest';
import { inspectMarkdown } from '../../../src/markdown/index.ts';
import { context } from './render-markdown.ts';

const inspect = (...lines: string[]) => inspectMarkdown(lines.join('\n'), context);

test('lists headings without the numbers of sources and footnotes', () => {
  const { headings } = inspect(
    '## A `b` *c*:src[1][^1]',
    '',
    '### At :time[13:42]',
    '',
    '[^1]: N.',
  );
  expect(headings).toEqual([
    { depth: 2, id: 'a-b-c', text: 'A b c', line: 1, column: 1 },
    { depth: 3, id: 'at-1342', text: 'At 13:42', line: 3, column: 1 },
  ]);
});

test('places a diagram at the first line inside its fence', () => {
  const { diagrams } = inspect('', '', '- ```mermaid title="Flow" alt="A to b."', '  a', '  ```');
  expect(diagrams).toMatchObject([
    { source: 'a', title: 'Flow', description: 'A to b.', line: 4, column: 3 },
  ]);
});

test('lists images with their path as written, and none from elsewhere', () => {
  const { images } = inspect('![A](./x/a%20b.png)', '', '![B](https://example.com/b.png)');
  expect(images).toEqual([{ path: './x/a%20b.png', alt: 'A', line: 1, column: 1 }]);
});

test('lists links of Markdown, bare addresses and HTML, but not those it makes itself', () => {
  const { links } = inspect(
    '## Heading',
    '',
    '[a](/search/) [b] https://example.com :src[1]',
    '',
    '[b]: ../other/',
    '',
    'Text <a href="/causes/">c</a>',
  );
  expect(links).toEqual([
    { href: '/search/', line: 3, column: 1 },
    { href: '../other/', line: 3, column: 15 },
    { href: 'https://example.com', line: 3, column: 19 },
    { href: '/causes/', line: 7, column: 6 },
  ]);
});

test('lists every cited source once', () => {
  expect(inspect('One.:src[3] Two.:src[1, 3]').citations).toEqual([3, 1]);
});

test('gives the text without code and raw HTML', () => {
  const { text } = inspect(
    '## One',
    '',
    'Two `three`<br>:src[1]',
    '',
    '```',
    'code',
    '```',
    '',
    '| four |',
    '| --- |',
    '| five |',
  );
  expect(text.split(/\s+/).filter(Boolean)).toEqual(['One', 'Two', 'three', 'four', 'five']);
});
