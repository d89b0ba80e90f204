import { codeSamples } from './code-samples.ts';
import { diagramSamples } from './diagram-samples.ts';
import type { Lexicon } from './lexicon.ts';
import { paragraph, sentence } from './prose.ts';
import type { Random } from './random.ts';

/**
 * About 1,200 words of Markdown in six sections: prose with references, two code blocks in
 * different languages, a table, a list, a note and a diagram.
 */
export function syntheticBody(random: Random, lexicon: Lexicon): string {
  const [firstCode = '', secondCode = ''] = random
    .sample(codeSamples, 2)
    .map((sample) => sample(random));
  const extras = [
    diagram(random),
    firstCode,
    table(random, lexicon),
    note(random, lexicon),
    secondCode,
    list(random, lexicon),
  ];
  return lexicon.headings
    .map((heading, index) =>
      [
        `## ${heading}`,
        referring(random, lexicon),
        extras[index] ?? '',
        paragraph(random, lexicon, 4),
        paragraph(random, lexicon, 3),
      ].join('\n\n'),
    )
    .join('\n\n')
    .concat('\n');
}

/** A paragraph that names a time and cites sources. */
function referring(random: Random, lexicon: Lexicon) {
  const hour = String(random.integer(0, 23)).padStart(2, '0');
  const time = `:time[${hour}:${random.integer(10, 59)}]`;
  return `${paragraph(random, lexicon, 2)} ${time}: ${sentence(random, lexicon)}:src[${random.integer(1, 2)}, 3]`;
}

/** One title for all languages: with its title a diagram is another one. */
function diagram(random: Random) {
  return `\`\`\`mermaid title="How the failure spread"\n${random.pick(diagramSamples)}\n\`\`\``;
}

function table(random: Random, { columns, subjects }: Lexicon) {
  const rows = Array.from(
    { length: 6 },
    (_, row) =>
      `| 1${row}:${random.integer(10, 59)} | ${random.pick(subjects)} | ${random.integer(0, 9999)} |`,
  );
  return [`| ${columns.join(' | ')} |`, '| --- | --- | ---: |', ...rows].join('\n');
}

function note(random: Random, lexicon: Lexicon) {
  return `:::note\n${paragraph(random, lexicon, 2)}\n:::`;
}

function list(random: Random, lexicon: Lexicon) {
  return Array.from({ length: 5 }, () => `- ${sentence(random, lexicon)}`).join('\n');
}
