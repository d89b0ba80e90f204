import { expect, test } from 'vitest';
import { loadMermaidParser } from '../../../src/diagrams/lint/mermaid-parser.ts';
import { lintDiagram } from '../../../src/diagrams/lint-diagram.ts';
import { DIAGRAM_TYPE_FIXTURES, fixtureSource } from './fixtures.ts';

test.each([
  ...DIAGRAM_TYPE_FIXTURES,
  '01-entities.mmd',
  '02-math.mmd',
  '03-unbreakable-labels.mmd',
  '06-nondeterministic-ids.mmd',
  '07-classdef-dark-contrast.mmd',
  '11-styled-by-the-writer.mmd',
  '12-labels-across-colours.mmd',
])('%s has no problem', async (name) => {
  expect(await lintDiagram(fixtureSource(name))).toBeNull();
});

/** Types that writers do not draw with, and another name for flowcharts. */
const NO_FIXTURE = ['error', '---', 'info', 'flowchart-elk'];

test('there is a fixture of every diagram type of Mermaid', async () => {
  const mermaid = await loadMermaidParser();
  const sources = DIAGRAM_TYPE_FIXTURES.map(fixtureSource);
  const drawn = await Promise.all(sources.map((source) => mermaid.parse(source)));
  const types = mermaid.getRegisteredDiagramsMetadata().map(({ id }) => id);
  expect([...new Set(drawn.map(({ diagramType }) => diagramType))].sort()).toEqual(
    types.filter((type) => !NO_FIXTURE.includes(type)).sort(),
  );
});

test('front matter, directives and comments do not move the line of an error', async () => {
  expect(await lintDiagram(fixtureSource('10-error-line-offset.mmd'))).toEqual({
    line: 14,
    column: 8,
    message: 'Unexpected `>`, expected the name of a node, `:` or `,`.',
  });
});

test('Windows line ends do not move the line of an error', async () => {
  const source = fixtureSource('10-error-line-offset.mmd').replaceAll('\n', '\r\n');
  expect(await lintDiagram(source)).toMatchObject({ line: 14, column: 8 });
});

test.each([
  [
    'an unknown type',
    '%% A comment\nflowchrat LR\n A --> B',
    { line: 2, column: 1, message: 'Unknown diagram type `flowchrat`, expected `flowchart`.' },
  ],
  [
    'an empty diagram',
    ' \n%% Nothing yet\n',
    {
      line: 1,
      column: 1,
      message: 'The diagram is empty, expected a type such as `flowchart` on its first line.',
    },
  ],
  [
    'a bracket in a label',
    'flowchart LR\n A[text (with brackets)] --> B',
    {
      line: 2,
      column: 9,
      message:
        'Unexpected `(`, expected `]`, `)` or `}`. Put a text that holds brackets or quotes between double quotes.',
    },
  ],
  [
    'a node called end',
    'flowchart LR\n A --> end',
    {
      line: 2,
      column: 8,
      message:
        'Unexpected `end`, expected the name of a node, `:` or `,`. The word `end` closes a block: write `End`, or put it between double quotes.',
    },
  ],
  [
    'a block that is not closed',
    'sequenceDiagram\n A->>B: hi\n loop forever\n A->>B: again',
    {
      line: 4,
      column: 14,
      message: 'Unexpected end of the diagram, expected a participant or `end`.',
    },
  ],
  [
    'a statement that a langium grammar does not know',
    'gitGraph\n comit',
    {
      line: 2,
      column: 2,
      message: 'Unexpected `comit`, expected another statement or the end of the diagram.',
    },
  ],
  [
    'a character that a langium grammar cannot read',
    'pie title Errors\n "DNS" : many',
    { line: 2, column: 10, message: 'Unexpected `many`, expected a number above 0.' },
  ],
  [
    'a branch that does not exist',
    'gitGraph\n commit\n checkout nope',
    {
      line: 3,
      column: 2,
      message:
        'Mermaid cannot draw this diagram: Trying to checkout branch which is not yet created. (Help try using "branch nope").',
    },
  ],
  [
    'broken front matter',
    '---\ntitle: [\n---\nflowchart LR\n A --> B',
    {
      line: 3,
      column: 1,
      message:
        'The front matter of the diagram is not valid YAML: unexpected end of the stream within a flow collection.',
    },
  ],
  [
    'a setting of the site in the front matter',
    fixtureSource('04-mindmap-forced-elk.mmd'),
    {
      line: 3,
      column: 3,
      message: 'The diagram sets `layout`, which the site sets for all diagrams alike. Remove it.',
    },
  ],
  [
    'a setting of the site in a directive',
    "flowchart LR\n%%{init: {'theme': 'forest'}}%%\n A --> B",
    {
      line: 2,
      column: 11,
      message: 'The diagram sets `theme`, which the site sets for all diagrams alike. Remove it.',
    },
  ],
  [
    'a directive that cannot be read',
    '%%{init: {flowchart: }}%%\nflowchart LR\n A --> B',
    {
      line: 1,
      column: 1,
      message: 'This `init` directive cannot be read, expected `%%{init: {"key": "value"}}%%`.',
    },
  ],
  [
    'an icon of a pack',
    fixtureSource('08-icons-and-images.mmd'),
    {
      line: 2,
      column: 7,
      message: 'Unexpected icon `icon: "logos:docker"`. Diagrams have no icons; write a word.',
    },
  ],
  [
    'an icon of Font Awesome',
    'flowchart LR\n A["fa:fa-car Car"]',
    {
      line: 2,
      column: 5,
      message: 'Unexpected icon `fa:fa-car`. Diagrams have no icons; write a word.',
    },
  ],
  [
    'an icon in a tree',
    'treeView-beta\n  src/\n    App.tsx icon(logos:react)',
    {
      line: 3,
      column: 13,
      message: 'Unexpected icon `icon(logos:react)`. Diagrams have no icons; write a word.',
    },
  ],
  [
    'an image',
    'flowchart LR\n A["<img src=\'https://example.com/track.png\'/>"]',
    {
      line: 2,
      column: 5,
      message: 'Unexpected image. A diagram cannot hold one; put it beside the diagram.',
    },
  ],
  [
    'more text than Mermaid draws',
    `flowchart LR\n A["${'word '.repeat(10_000)}"]`,
    {
      line: 1,
      column: 1,
      message: 'The diagram has 50,019 characters, expected at most 50,000. Split it.',
    },
  ],
])('%s is reported at its place', async (_, source, problem) => {
  expect(await lintDiagram(source)).toEqual(problem);
});

test('hostile settings are reported, the first one first', async () => {
  expect(await lintDiagram(fixtureSource('09-hostile-config.mmd'))).toMatchObject({
    line: 4,
    message:
      'The diagram sets `securityLevel`, which the site sets for all diagrams alike. Remove it.',
  });
});

test('settings that concern one diagram alone are allowed', async () => {
  const source =
    '---\ntitle: Steps\nconfig:\n  flowchart:\n    curve: linear\n---\nflowchart LR\n A --> B';
  expect(await lintDiagram(source)).toBeNull();
});
