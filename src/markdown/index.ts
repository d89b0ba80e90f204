import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import type { Finding } from '../checks/finding.ts';
import { markdownEn } from '../i18n/en/markdown.ts';
import {
  type Diagram,
  type Heading,
  type Image,
  type Link,
  type MarkdownContext,
  manuscriptOf,
  type PlacedSeries,
} from './manuscript.ts';
import { rehypeRawHtml } from './rehype-raw-html.ts';
import { remarkBracketedDirectives } from './remark-bracketed-directives.ts';
import { remarkCallouts } from './remark-callouts.ts';
import { remarkCode } from './remark-code.ts';
import { remarkComments } from './remark-comments.ts';
import { remarkDiagrams } from './remark-diagrams.ts';
import { remarkDirectiveAttributes } from './remark-directive-attributes.ts';
import { remarkFootnotes } from './remark-footnotes.ts';
import { remarkHeadings } from './remark-headings.ts';
import { remarkHttpAddresses } from './remark-http-addresses.ts';
import { remarkImages } from './remark-images.ts';
import { remarkInternalLeftOver } from './remark-internal-left-over.ts';
import { remarkKeptTogether } from './remark-kept-together.ts';
import { remarkLab } from './remark-lab.ts';
import { remarkLinks } from './remark-links.ts';
import { remarkLiteralColons } from './remark-literal-colons.ts';
import { remarkPlainText } from './remark-plain-text.ts';
import { remarkReferences } from './remark-references.ts';
import { remarkSeries } from './remark-series.ts';
import { remarkSources } from './remark-sources.ts';
import { remarkStrayColons } from './remark-stray-colons.ts';
import { remarkTables } from './remark-tables.ts';
import { remarkTasks } from './remark-tasks.ts';
import { remarkTimes } from './remark-times.ts';
import { remarkToHtml } from './remark-to-html.ts';
import { remarkUnclosedBlocks } from './remark-unclosed-blocks.ts';
import { remarkUnclosedCode } from './remark-unclosed-code.ts';
import { remarkUnclosedHtml } from './remark-unclosed-html.ts';
import { remarkUnknownDirectives } from './remark-unknown-directives.ts';

export type { MarkdownContext } from './manuscript.ts';

/** What is in a Markdown file. Lists are in the order of the text. */
export interface InspectedMarkdown {
  readonly headings: readonly Heading[];
  readonly diagrams: readonly Diagram[];
  readonly images: readonly Image[];
  readonly series: readonly PlacedSeries[];
  readonly links: readonly Link[];
  readonly citations: readonly number[];
  readonly findings: readonly Finding[];
  /** The text without code, for counting words. */
  readonly text: string;
}

export interface RenderedMarkdown extends InspectedMarkdown {
  readonly html: string;
}

/** The pipeline. Order matters: each plugin sees what the ones before it left. */
const reading = remark()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkHttpAddresses)
  .use(remarkDirective)
  .use(remarkBracketedDirectives)
  .use(remarkLiteralColons)
  .use(remarkInternalLeftOver)
  .use(remarkUnclosedCode)
  .use(remarkUnclosedBlocks)
  .use(remarkStrayColons)
  .use(remarkFootnotes)
  .use(remarkReferences)
  .use(remarkComments)
  .use(remarkUnclosedHtml)
  .use(remarkHeadings)
  .use(remarkDirectiveAttributes)
  .use(remarkTimes)
  .use(remarkSources)
  .use(remarkCallouts)
  .use(remarkLab)
  .use(remarkSeries)
  .use(remarkUnknownDirectives)
  .use(remarkLinks)
  .use(remarkImages)
  .use(remarkTables)
  .use(remarkTasks)
  .use(remarkDiagrams)
  .use(remarkCode)
  .use(remarkKeptTogether)
  .use(remarkPlainText)
  .freeze();
const parsing = remark().use(remarkToHtml).use(rehypeRawHtml).freeze();

/**
 * Loads the syntax highlighter once and gives a function that takes Markdown to HTML. `source` is
 * the whole text of a file with empty lines where its frontmatter stood, so that lines are true.
 * Nothing a writer does makes it throw: mistakes are findings, and the HTML is harmless with them.
 */
export async function createMarkdownRenderer() {
  // Loaded here, so that inspecting starts sooner.
  const [{ rehypeSanitise }, { rehypeLab }, { rehypeHighlight }, { createHighlighter }, stringify] =
    await Promise.all([
      import('./rehype-sanitise.ts'),
      import('./rehype-lab.ts'),
      import('./rehype-highlight.ts'),
      import('./highlighter.ts'),
      import('rehype-stringify'),
    ]);
  const writing = parsing()
    .use(rehypeSanitise)
    .use(rehypeLab)
    .use(rehypeHighlight, await createHighlighter())
    .use(stringify.default)
    .freeze();
  return {
    async render(source: string, context: MarkdownContext): Promise<RenderedMarkdown> {
      const file = openManuscript(source, context);
      const tree = read(file);
      const html = writing.stringify(await writing.run(tree, file), file);
      return { ...inspected(file), html };
    },
  };
}

/** Gives all that rendering gives but the HTML, in half the time and without loading Shiki. */
export function inspectMarkdown(source: string, context: MarkdownContext): InspectedMarkdown {
  const file = openManuscript(source, context);
  const tree = read(file);
  if (manuscriptOf(file).rawHtml.length > 0) parsing.runSync(tree, file);
  return inspected(file);
}

function read(file: VFile) {
  const tree = reading.parse(file);
  // Its plugins work in place.
  reading.runSync(tree, file);
  return tree;
}

function openManuscript(source: string, context: MarkdownContext): VFile {
  const manuscript = {
    context,
    words: context.words ?? markdownEn,
    headings: [],
    diagrams: [],
    images: [],
    series: [],
    links: [],
    citations: new Set<number>(),
    codeBlocks: [],
    labs: [],
    rawHtml: [],
    labels: new Map<string, number>(),
    text: '',
  };
  return new VFile({ value: source, path: context.file, data: { manuscript } });
}

function inspected(file: VFile): InspectedMarkdown {
  const { context, headings, diagrams, images, series, links, citations, text } =
    manuscriptOf(file);
  const findings = file.messages
    .map(({ ruleId = 'markdown', line = 1, column = 1, reason }) => ({
      rule: ruleId,
      file: context.file,
      line,
      column,
      message: reason,
    }))
    .sort((a, b) => a.line - b.line || a.column - b.column);
  return { headings, diagrams, images, series, links, citations: [...citations], findings, text };
}
