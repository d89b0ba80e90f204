import type { DataLoss } from './incident.ts';
import { provenance } from './provenance.ts';
import type { PostmortemRecord } from './record.ts';
import type { TimeReader } from './time-reader.ts';

/** The window of lost writes, if the record gives one and both its ends can be read. */
export function readDataLoss(
  { dataLoss }: PostmortemRecord,
  reader: TimeReader,
): DataLoss | undefined {
  const from = reader.optional(dataLoss?.from, ['dataLoss', 'from']);
  const until = reader.optional(dataLoss?.until, ['dataLoss', 'until']);
  if (!dataLoss || !from || !until) return undefined;
  return { from, until, note: dataLoss.note, ...provenance(dataLoss) };
}
