/** How long a minute of one timeline is beside a minute of another: the same, or less the later. */
export const compareScales = ['linear', 'log'] as const;
export type CompareScale = (typeof compareScales)[number];

/** More than four would not fit side by side. */
export const mostCompared = 4;

/** What the address of the comparison says. */
export interface Comparison {
  /** Each once, in order. */
  readonly ids: readonly string[];
  readonly scale: CompareScale;
}

/** Reads `?ids=a,b&scale=log`; of more than four ids the rest is in `ids` too. */
export function readComparison(search: string): Comparison {
  const given = new URLSearchParams(search);
  const ids = (given.get('ids') ?? '').split(',').map((id) => id.trim());
  const scale = compareScales.find((name) => name === given.get('scale')) ?? 'linear';
  return { ids: [...new Set(ids)].filter((id) => id !== ''), scale };
}

/** The same as a query, with commas as they are; empty when it says nothing. */
export function comparisonQuery({ ids, scale }: Comparison): string {
  const written = [
    ...(ids.length > 0 ? [`ids=${ids.map(encodeURIComponent).join(',')}`] : []),
    ...(scale === 'linear' ? [] : [`scale=${scale}`]),
  ];
  return written.length > 0 ? `?${written.join('&')}` : '';
}
