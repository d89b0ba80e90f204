import type { Build, Result } from './race.ts';

const columns = [
  'incidents',
  'site',
  'cold, s',
  'CPU, s',
  'warm, s',
  'CPU, s',
  'peak, MB',
  'pages',
  'size, MB',
];

/** A table of all results with the ratios of each pair, and the stages below it. */
export function formatResults(results: readonly Result[]): string {
  const rows = [columns, ...results.flatMap((result) => [row(result), ...ratio(result, results)])];
  const widths = columns.map((_, index) =>
    Math.max(...rows.map((cells) => cells[index]?.length ?? 0)),
  );
  const table = rows.map((cells) =>
    cells.map((cell, i) => align(cell, widths[i] ?? 0, i)).join('  '),
  );
  return [...table, ...results.flatMap(stages)].join('\n');
}

function row({ count, name, cold, warm, pages, megabytes }: Result) {
  const peak = Math.max(cold.peakMegabytes, warm.peakMegabytes);
  return [
    String(count),
    name,
    cold.seconds.toFixed(1),
    cold.cpuSeconds.toFixed(1),
    warm.seconds.toFixed(1),
    warm.cpuSeconds.toFixed(1),
    peak.toFixed(0),
    String(pages),
    megabytes.toFixed(1),
  ];
}

/** A row below the second of two results with one count: the first divided by the second. */
function ratio(second: Result, results: readonly Result[]) {
  const first = results[results.indexOf(second) - 1];
  if (first?.count !== second.count) return [];
  const peak = ({ cold, warm }: Result) => Math.max(cold.peakMegabytes, warm.peakMegabytes);
  const pairs = [
    [first.cold.seconds, second.cold.seconds],
    [first.cold.cpuSeconds, second.cold.cpuSeconds],
    [first.warm.seconds, second.warm.seconds],
    [first.warm.cpuSeconds, second.warm.cpuSeconds],
    [peak(first), peak(second)],
    [first.pages, second.pages],
    [first.megabytes, second.megabytes],
  ] as const;
  return [['', 'ratio', ...pairs.map(([ours, theirs]) => (ours / theirs).toFixed(2))]];
}

function stages({ name, count, cold, warm }: Result) {
  return [
    ...stageLine(`${name}, ${count}, cold`, cold),
    ...stageLine(`${name}, ${count}, warm`, warm),
  ];
}

function stageLine(title: string, { stages: times }: Build) {
  const entries = Object.entries(times).map(
    ([stage, ms]) => `${stage} ${(ms / 1000).toFixed(1)} s`,
  );
  return entries.length > 0 ? [`${title}: ${entries.join(', ')}`] : [];
}

/** Words to the left, figures to the right. */
function align(cell: string, width: number, column: number) {
  return column === 1 ? cell.padEnd(width) : cell.padStart(width);
}
