import { type CheckedSeries, checkSeries } from '../checks/check-series.ts';
import { nearest } from '../domain/nearest.ts';
import type { RenderedMarkdown } from '../markdown/index.ts';
import { parseCsv } from '../source/csv-table.ts';
import { decodeText } from '../source/decode-text.ts';
import type { BodyContext } from './compile-body.ts';
import type { Place, TableSource } from './compiled.ts';

/** Reads the numbers of the series in one Markdown file. With any finding some series are missing. */
export function compileSeries(
  file: string,
  requests: RenderedMarkdown['series'],
  { tables, resolveTime }: BodyContext,
) {
  const checked = requests.map(({ line, column, ...request }): CheckedSeries => {
    const place: Place = { file, line, column };
    const source = tables.find(({ name }) => name === request.file);
    if (!source) return { findings: [missingFile(request.file, place, tables)] };
    const { text, finding } = decodeText(source.file, source.bytes);
    if (finding) return { findings: [finding] };
    const { table, findings } = parseCsv(source.file, text);
    return table ? checkSeries(request, place, table, resolveTime) : { findings };
  });
  return {
    series: checked.flatMap(({ series }) => series ?? []),
    findings: uniqueFindings(checked.flatMap(({ findings }) => findings)),
  };
}

/** Two series of one file find its mistakes twice. */
function uniqueFindings(findings: CheckedSeries['findings']) {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function missingFile(name: string, place: Place, tables: readonly TableSource[]) {
  const folder = place.file.replace(/(?:\.\w+)?\.md$/, '');
  const best = nearest(
    name,
    tables.map((table) => table.name),
  );
  const expected = best ? `, expected \`${best}\`` : '';
  const message = `The file \`${folder}/${name}\` does not exist${expected}.`;
  return { rule: 'missing-series-file', ...place, message };
}
