import { expect, test } from 'vitest';
import { findingsOf } from './render-markdown.ts';

const fence = '```';
const mistakes: readonly (readonly [name: string, markdown: string, finding: string])[] = [
  [
    'a time that does not exist',
    'At :time[25:00] it began.',
    '1:4  `25:00` does not exist: hours go from 00 to 23.  (bad-time)',
  ],
  [
    'a source that the record does not list',
    'Text.:src[9]',
    '1:6  Source 9 does not exist: the record lists 4 sources.  (unknown-source)',
  ],
  [
    'words where source numbers belong',
    'Text.:src[Blog]',
    '1:6  Unexpected `:src[Blog]`, expected the numbers of sources, such as `:src[1]` or `:src[1, 3]`.  (bad-source)',
  ],
  [
    'a bracket that is never closed',
    'Text.:src[1',
    '1:6  The bracket of `:src[` is never closed in its paragraph.  (unclosed-directive)',
  ],
  [
    'an unknown block',
    'Text.\n\n:::warn\nText.\n:::',
    '3:1  Unexpected block `:::warn`, expected `:::note` or `:::warning` or `:::lab`.  (unknown-block)',
  ],
  [
    'a misspelt block, with the nearest name first',
    ':::warnings\nText.\n:::',
    '1:1  Unexpected block `:::warnings`, expected `:::warning` or `:::note` or `:::lab`.  (unknown-block)',
  ],
  [
    'a block that is never closed',
    'Text.\n\n:::note\nText.',
    '3:1  The block `:::note` is never closed, expected a line `:::` after it. A block around others needs more colons than they have.  (unclosed-block)',
  ],
  [
    'an end without a block',
    'Text.\n\n:::',
    '3:1  Unexpected `:::`: no block is open here. A block around others needs more colons than they have.  (stray-block-line)',
  ],
  [
    'a space before the name of a block',
    '::: note\nText.',
    '1:1  Unexpected `::: note`, expected `:::note` alone on its line.  (stray-block-line)',
  ],
  [
    'a title of a block without brackets',
    ':::note Heads up\nText.',
    '1:1  Unexpected `:::note Heads up`, expected `:::note[Heads up]` alone on its line.  (stray-block-line)',
  ],
  [
    'an attribute on a directive',
    ':::note{.wide}\nText.\n:::',
    '1:1  Unexpected attribute `class` of `:::note`, expected only a text in brackets: `:::note[…]`.  (unknown-attribute)',
  ],
  [
    'an unknown word after one colon',
    'Text.:scr[1]',
    '1:6  Unexpected directive `:scr`, expected `:src[…]` or `:time[…]`. Write `\\:scr` for the colon itself.  (unknown-directive)',
  ],
  [
    'an unknown word after two colons',
    '::serie{file=x.csv}',
    '1:1  Unexpected directive `::serie`, expected `::series{…}` or `::lab{…}`. Write `\\::serie` for the colons themselves.  (unknown-directive)',
  ],
  [
    'an internal block that was not removed',
    '- :::internal\n  Secret.\n  :::',
    '1:3  This internal part would be published. Write `:::internal` at the start of a line, outside lists, quotes and code, and close it with `:::`.  (internal-left-over)',
  ],
  [
    'a heading of level 1',
    '# Title',
    '1:1  Unexpected heading of level 1, expected `##`: the only one of level 1 is the title of the page.  (heading-level)',
  ],
  [
    'a level that is left out',
    '## One\n\n#### Three',
    '3:1  Unexpected heading of level 4, expected `###`: levels go down one by one.  (heading-level)',
  ],
  ['a heading without text', '##', '1:1  This heading has no text.  (empty-heading)'],
  [
    'an element that is not allowed',
    'Text.\n\n<script>alert(1)</script>',
    '3:1  `<script>` is not allowed here and was dropped.  (dropped-html)',
  ],
  [
    'an element that Markdown has a form for',
    'Text <img src="x.png">',
    '1:6  `<img>` is not allowed here and was dropped: write an image as `![text](./folder/file.png)`.  (dropped-html)',
  ],
  [
    'an attribute that is not allowed',
    '<p onclick="alert(1)">Text.</p>',
    '1:1  The attribute `onclick` on `<p>` is not allowed here and was dropped.  (dropped-html)',
  ],
  [
    'an element that is never closed',
    '<details><summary>More</summary>\n\nText.',
    '1:1  `<details>` is never closed, expected `</details>` after it.  (unclosed-html)',
  ],
  [
    'a comment that is never closed',
    'Text.\n\n<!-- Secret.',
    '3:1  This HTML comment is never closed, expected `-->` after it.  (unclosed-comment)',
  ],
  [
    'a link that runs code',
    '[Text](javascript:alert(1))',
    '1:1  The address `javascript:…` in a link is not allowed, use http, https, mailto or a relative address.  (dropped-link)',
  ],
  [
    'an HTML link that runs code, disguised',
    'Text <a href="java&#10;script:alert(1)">link</a>',
    '1:6  The address `javascript:…` in a link is not allowed, use http, https, mailto or a relative address.  (dropped-link)',
  ],
  [
    'an image without text',
    '![](./x/graph.png)',
    '1:1  The image `./x/graph.png` has no text for readers who do not see it, expected one in the brackets: `![…](./x/graph.png)`.  (image-alt)',
  ],
  [
    'an image from elsewhere',
    'Text ![Graph](https://example.com/graph.png)',
    '1:6  The image `https://example.com/graph.png` is not a file of this site, expected a path such as `./folder/graph.png`. Pages load nothing from elsewhere.  (remote-image)',
  ],
  [
    'a footnote that does not exist',
    'Text.[^1]',
    '1:6  The footnote `1` does not exist, expected a line that begins with `[^1]:`.  (unknown-footnote)',
  ],
  [
    'a footnote that nothing refers to',
    'Text.\n\n[^1]: Note.',
    '3:1  The footnote `1` is referred to nowhere.  (unused-footnote)',
  ],
  [
    'an unknown language',
    `${fence}typscript\nlet a;\n${fence}`,
    '1:1  Unexpected language `typscript`, expected `typescript`, or `text` for none.  (unknown-language)',
  ],
  [
    'an unknown language that is near none',
    `${fence}qqqqqqqqqqqq\nlet a;\n${fence}`,
    '1:1  Unexpected language `qqqqqqqqqqqq`, expected one that Shiki knows, or `text` for none.  (unknown-language)',
  ],
  [
    'code that is never closed',
    `Text.\n\n${fence}ts\nlet a;`,
    '3:1  This code block is never closed, expected a line ``` after it.  (unclosed-code)',
  ],
  [
    'an unknown option of code',
    `${fence}ts titel="a.ts"\nlet a;\n${fence}`,
    '1:1  Unexpected `titel="a.ts"` after the language, expected `title="…"` or lines such as `{1,3-4}`.  (unknown-fence-option)',
  ],
  [
    'a marked line that the code does not have',
    `${fence}ts {3}\nlet a;\nlet b;\n${fence}`,
    '1:1  Line 3 is marked, but the code has 2 lines.  (unknown-line)',
  ],
  [
    'an unknown mark in code',
    `${fence}ts\nlet a;\nlet b; // [!code higlight]\n${fence}`,
    '3:1  Unexpected `[!code higlight]`, expected `[!code highlight]` or `[!code ++]` or `[!code --]`.  (unknown-code-mark)',
  ],
  [
    'a diagram without a title',
    `${fence}mermaid\npie\n${fence}`,
    '1:1  A diagram needs a title, for readers who do not see it: ```mermaid title="…".  (diagram-title)',
  ],
  [
    'a lab without its kind',
    '::lab',
    '1:1  A lab needs its kind: `::lab{kind=backtracking}`.  (lab-kind)',
  ],
  [
    'a lab of an unknown kind',
    '::lab{kind=backtraking}',
    '1:1  Unexpected kind `backtraking` of `::lab`, expected `backtracking`.  (lab-kind)',
  ],
  [
    'an unknown attribute of a lab',
    '::lab{kind=backtracking input="x=x"}',
    '1:1  Unexpected attribute `input` of `::lab`, expected only `kind`: `::lab{kind=backtracking}`.  (unknown-attribute)',
  ],
  [
    'a misspelt kind of attribute',
    ':::lab{kid=backtracking}\n:::',
    '1:1  Unexpected attribute `kid` of `:::lab`, expected only `kind`: `:::lab{kind=backtracking}`.  (unknown-attribute)',
  ],
  [
    'words in a lab',
    ':::lab{kind=backtracking}\nText.\n:::',
    '2:1  Unexpected content of `:::lab`, expected only code: a pattern behind ```regex, and texts behind ```text, one a line.  (lab-content)',
  ],
  [
    'a title of a lab',
    '::lab[Title]{kind=backtracking}',
    '1:1  Unexpected content of `::lab`, expected nothing in brackets.  (lab-content)',
  ],
  [
    'a pattern that the lab cannot read',
    `:::lab{kind=backtracking}\n${fence}regex\n\\bcat\n${fence}\n:::`,
    '3:1  The lab cannot read this pattern: `\\b` at character 1 has no meaning that the lab knows.  (lab-pattern)',
  ],
  [
    'a text that is too long for the lab',
    `:::lab{kind=backtracking}\n${fence}text\nx\nx{999999}\n${fence}\n:::`,
    '4:1  The text `x{999999}` is longer than 100,000 characters.  (lab-input)',
  ],
  [
    'a misspelt option of a pattern',
    `:::lab{kind=backtracking}\n${fence}regex titel="Part"\nx*\n${fence}\n:::`,
    '2:1  Unexpected `titel="Part"` after the language, expected `title="…"`.  (unknown-fence-option)',
  ],
];

test.each(mistakes)('reports %s', (_name, markdown, finding) => {
  expect(findingsOf(markdown)).toEqual([finding]);
});

test('reports everything at once, in the order of the text', () => {
  expect(
    findingsOf('\n\n# Title\n\nText.:src[9] ![](x.png)').map((line) => line.slice(0, 4)),
  ).toEqual(['3:1 ', '5:6 ', '5:14']);
});

test('counts sources in words', () => {
  const messages = (sourceCount: number) => findingsOf(':src[2]', { sourceCount });
  expect(messages(0)).toEqual([
    '1:1  Source 2 does not exist: the record lists no sources.  (unknown-source)',
  ]);
  expect(messages(1)).toEqual([
    '1:1  Source 2 does not exist: the record lists 1 source.  (unknown-source)',
  ]);
  expect(messages(Number.POSITIVE_INFINITY)).toEqual([]);
});
