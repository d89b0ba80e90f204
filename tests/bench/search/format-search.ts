import type { SearchResult } from './search-race.ts';

/** A line for each contestant, with its bytes as a share of stock Pagefind's. */
export function formatSearch(results: readonly SearchResult[]): string {
  return results.map((result) => line(result, results)).join('\n');
}

function line({ count, name, bytes, delays }: SearchResult, all: readonly SearchResult[]) {
  const stock = all.find((other) => other.count === count && other.name === 'stock Pagefind');
  const share = stock ? (bytes / stock.bytes).toFixed(2) : '–';
  const cells = [
    String(count).padStart(6),
    name.padEnd(20),
    `${(bytes / 1000).toFixed(1).padStart(8)} kB`,
    `× ${share}`,
  ];
  if (delays)
    cells.push(
      `${delays.median.toFixed(0)} ms from the last key (nine in ten: ${delays.most.toFixed(0)})`,
    );
  return cells.join('  ');
}
