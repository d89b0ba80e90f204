import { nearest } from '../domain/nearest.ts';
import type { Series, SeriesRequest } from '../domain/series.ts';
import type { CsvTable } from '../source/csv-table.ts';
import type { Finding } from './finding.ts';
import { labelSeries } from './label-series.ts';
import { type ResolveTime, seriesPositions } from './series-positions.ts';
import { seriesValues } from './series-values.ts';

export interface CheckedSeries {
  readonly series?: Series | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Takes the columns that a writer asks for out of a table. Mistakes in the table stand at their
 * cells; columns that it does not have stand at `place`, where they are asked for.
 */
export function checkSeries(
  request: SeriesRequest,
  place: Pick<Finding, 'file' | 'line' | 'column'>,
  table: CsvTable,
  resolveTime: ResolveTime,
): CheckedSeries {
  const known = table.header.map(({ text }) => text);
  const unknown = [request.x, ...request.y].filter((name) => !known.includes(name));
  if (unknown.length > 0)
    return {
      findings: unknown.map((name) => ({
        rule: 'unknown-column',
        ...place,
        message: unknownColumn(name, request.file, known),
      })),
    };

  const { kind, scale } = request;
  const x = seriesPositions(table, known.indexOf(request.x), kind, resolveTime);
  const columns = request.y.map((name) => seriesValues(table, known.indexOf(name), scale));
  const findings = [x.findings, ...columns.map((column) => column.findings)].flat();
  if (findings.length > 0) return { findings };
  const { series, unknown: strays } = labelSeries({
    ...request,
    positions: x.positions,
    columns: columns.map(({ column }) => column),
  });
  if (strays.length > 0)
    return {
      findings: strays.map((message) => ({ rule: 'unknown-label', ...place, message })),
    };
  return { series, findings: [] };
}

function unknownColumn(name: string, file: string, known: readonly string[]) {
  const best = nearest(name, known);
  const expected = (best ? [best] : known).map((column) => `\`${column}\``).join(' or ');
  return `\`${file}\` has no column \`${name}\`, expected ${expected}.`;
}
