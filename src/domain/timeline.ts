import type { Milestone, TimelineEvent } from './incident.ts';
import type { Moment } from './moment.ts';
import { numbered } from './numbered.ts';
import { provenance } from './provenance.ts';
import type { PostmortemRecord } from './record.ts';
import type { TimeReader } from './time-reader.ts';

/** The timeline with every time read; an event whose time cannot be read is left out. */
export function readTimeline(record: PostmortemRecord, reader: TimeReader, started: Milestone) {
  const ids = new Set<string>();
  return numbered(record.timeline, (event, number): TimelineEvent | undefined => {
    const at = reader.event(event.at, ['timeline', number - 1, 'at']);
    const until = reader.optional(event.until, ['timeline', number - 1, 'until']);
    if (!at) return undefined;
    const id = uniqueId(eventId(at, started), ids);
    ids.add(id);
    const { bound, kind, text, key = false } = event;
    return {
      number,
      id,
      at: { ...at, bound },
      until,
      kind,
      text,
      isKey: key,
      ...provenance(event),
    };
  });
}

/**
 * `t-1342` on the day of `started`, `t-2019-07-03-0010` on another, `t-2019-07-12` and `t-2019-07`
 * for a date; a year alone is `t-year-2019`, since `t-2019` is a minute.
 */
function eventId({ local, precision }: Moment, started: Moment) {
  const [day = '', clock = ''] = local.split('T');
  const digits = clock.replaceAll(/[:.]/g, '');
  if (precision === 'year') return `t-year-${local}`;
  if (clock === '') return `t-${local}`;
  return started.local.startsWith(day) ? `t-${digits}` : `t-${day}-${digits}`;
}

function uniqueId(id: string, taken: ReadonlySet<string>) {
  let candidate = id;
  for (let count = 2; taken.has(candidate); count++) candidate = `${id}-${count}`;
  return candidate;
}
