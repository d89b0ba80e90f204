import type { Incident } from '../../domain/incident.ts';
import { type PostmortemRecord, recordSchema } from '../../domain/record.ts';
import { toIncident } from '../../domain/to-incident.ts';

/** What a figure shows of chosen data, for the page that looks at figures at their limits. */
export interface Specimen<View> {
  /** Unique on the page. */
  readonly id: string;
  /** What is special about its data: `40 events in 14 days`. */
  readonly title: string;
  readonly view: View;
}

type Written = Partial<Record<keyof PostmortemRecord, unknown>>;

/** An invented incident: a start on 2 July 2019 at 13:42 UTC, and what `written` adds or replaces. */
export function specimenIncident(id: string, written: Written): Incident {
  const record = recordSchema.parse({
    title: 'An invented incident',
    summary: 'It exists to try out a figure.',
    organisation: 'Nobody',
    severity: 'SEV3',
    status: 'resolved',
    timezone: 'UTC',
    started: '2019-07-02T13:42Z',
    ...written,
  });
  const { incident, problems } = toIncident(id, record);
  if (!incident) throw new Error(problems.map(({ message }) => message).join('\n'));
  return incident;
}
