import type { Provenance } from './incident.ts';

/** How a written value is known; what it leaves out is not claimed. */
export function provenance(written: {
  source?: number[] | undefined;
  approximate?: boolean | undefined;
  derived?: boolean | undefined;
}): Provenance {
  const { source = [], approximate = false, derived = false } = written;
  return { source, isApproximate: approximate, isDerived: derived };
}
