import { dirname, join } from 'node:path/posix';
import type { Finding } from '../checks/finding.ts';
import { parseMoment } from '../domain/moment.ts';
import type { PostmortemRecord } from '../domain/record.ts';
import { timeContext } from '../domain/time-reader.ts';
import type { MarkdownContext, RenderedMarkdown } from '../markdown/index.ts';
import { compileSeries } from './compile-series.ts';
import type { CompiledBody, TableSource } from './compiled.ts';

/** What Markdown may refer to in its record and in the folder beside it. */
export interface BodyContext extends Omit<MarkdownContext, 'file'> {
  readonly tables: readonly TableSource[];
}

/** Renders Markdown, or only inspects it, which leaves `html` empty and takes far less time. */
export type Markdown = (source: string, context: MarkdownContext) => Promise<RenderedMarkdown>;

/** The context that a record and its folder give to its Markdown, in whatever language that is written. */
export function bodyContext(
  record: PostmortemRecord | undefined,
  tables: readonly TableSource[],
  isInternal: boolean,
): BodyContext {
  const times = record ? timeContext(record) : { timezone: 'UTC', day: '2000-01-01' };
  return {
    isInternal,
    tables,
    // With a broken record any number may be right; its own findings come first.
    sourceCount: record?.sources.length ?? Number.POSITIVE_INFINITY,
    resolveTime: (text) => {
      const { moment, problem } = parseMoment(text, times);
      return moment ? { instant: moment.instant } : { problem };
    },
  };
}

/** Takes the Markdown of one file to HTML and to what other parts of the site ask of it. */
export async function compileBody(
  file: string,
  source: string,
  context: BodyContext,
  markdown: Markdown,
): Promise<{ compiled: CompiledBody; html: string; findings: readonly Finding[] }> {
  const rendered = await markdown(source, { ...context, file });
  const place = ({ line, column }: { line: number; column: number }) => ({ file, line, column });
  const { series, findings } = compileSeries(file, rendered.series, context);
  return {
    html: rendered.html,
    findings: [...rendered.findings, ...findings],
    compiled: {
      headings: rendered.headings,
      diagrams: rendered.diagrams.map((diagram) => ({ ...diagram, ...place(diagram) })),
      images: rendered.images.map((image) => ({
        path: join(dirname(file), image.path),
        ...place(image),
      })),
      series,
      links: rendered.links
        .filter(({ href }) => href.startsWith('/'))
        .map((link) => ({ href: link.href, ...place(link) })),
      words: rendered.text.split(/\s+/).filter(Boolean).length,
    },
  };
}
