import { parseMoment } from '../../../src/domain/moment.ts';
import {
  createMarkdownRenderer,
  inspectMarkdown,
  type MarkdownContext,
} from '../../../src/markdown/index.ts';

/** A record with four sources that started on 2 July 2019. */
export const context: MarkdownContext = {
  file: 'content/postmortems/x.md',
  sourceCount: 4,
  resolveTime: (text) => {
    const { moment, problem } = parseMoment(text, { timezone: 'UTC', day: '2019-07-02' });
    return moment ? { instant: moment.instant } : { problem };
  },
};

const renderer = await createMarkdownRenderer();

/** Renders as the build does. The keys of diagrams, which name versions of tools, become `KEY`. */
export async function renderMarkdown(source: string, changes: Partial<MarkdownContext> = {}) {
  const rendered = await renderer.render(source, { ...context, ...changes });
  const html = rendered.diagrams.reduce(
    (text, { key }) => text.replaceAll(key, 'KEY'),
    rendered.html,
  );
  return { ...rendered, html };
}

/** What the writer would read about it: `3:1  message  (rule)`. */
export function findingsOf(source: string, changes: Partial<MarkdownContext> = {}) {
  return inspectMarkdown(source, { ...context, ...changes }).findings.map(
    ({ line, column, message, rule }) => `${line}:${column}  ${message}  (${rule})`,
  );
}
