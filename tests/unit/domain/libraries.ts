import { readdirSync, readFileSync } from 'node:fs';
import { openFile } from '../../../src/data/open-file.ts';
import type { Incident } from '../../../src/domain/incident.ts';
import { recordSchema } from '../../../src/domain/record.ts';
import { toIncident } from '../../../src/domain/to-incident.ts';
import { syntheticIncident } from '../../bench/incident/synthetic-incident.ts';

const folder = 'content/postmortems';

/** The published incidents of this repository. */
export function realLibrary(): Incident[] {
  const files = readdirSync(folder).filter((name) => /^[^.]+\.md$/.test(name));
  return files.flatMap((name) => {
    const { data } = openFile(name, readFileSync(`${folder}/${name}`), false);
    const record = recordSchema.parse(data);
    return record.visibility === 'public' ? resolved(name.slice(0, -3), record) : [];
  });
}

/** So many made-up incidents, whose causes are some of these. */
export function syntheticLibrary(size: number, causes: readonly string[]): Incident[] {
  return Array.from({ length: size }, (_, index) => syntheticIncident(index + 1, causes)).flatMap(
    ({ id, record }) => resolved(id, recordSchema.parse(record)),
  );
}

function resolved(id: string, record: Parameters<typeof toIncident>[1]): Incident[] {
  return [toIncident(id, record).incident ?? []].flat();
}
