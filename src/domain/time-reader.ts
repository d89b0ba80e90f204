import { parseMomentOrDate, parseMomentOrDay } from './coarse-moment.ts';
import type { Milestone } from './incident.ts';
import { isTimeZone, type Moment, parseMoment, type TimeContext } from './moment.ts';
import { nearest } from './nearest.ts';
import type { Path, Problem } from './problem.ts';
import { provenance } from './provenance.ts';
import type { PostmortemRecord } from './record.ts';
import type { MomentName } from './terms.ts';

/** Reads times and gathers what is wrong with them. */
export class TimeReader {
  readonly problems: Problem[] = [];
  readonly #record: PostmortemRecord;
  readonly #context: TimeContext;

  constructor(record: PostmortemRecord) {
    this.#record = record;
    this.#context = timeContext(record);
    if (record.timezone && !isTimeZone(record.timezone)) {
      const known = ['UTC', ...Intl.supportedValuesOf('timeZone')];
      const meant = nearest(record.timezone, known) ?? 'UTC';
      this.#refuse(
        'bad-timezone',
        ['timezone'],
        `Unknown time zone \`${record.timezone}\`, expected an IANA name such as \`${meant}\`.`,
      );
    }
  }

  milestone(name: MomentName): Milestone | undefined {
    const written = this.#record[name];
    if (written === undefined) return undefined;
    // All else is measured from the start: a day will not do for it.
    const parse = name === 'started' ? parseMoment : parseMomentOrDay;
    if (typeof written === 'string') {
      const moment = this.#read(written, [name], parse);
      return moment && { ...moment, alternatives: [], ...provenance({}) };
    }
    const moment = this.#read(written.at, [name, 'at'], parse);
    const { bound, note } = written;
    const alternatives = written.alternatives.flatMap((claim, index) => {
      const at = this.#read(claim.at, [name, 'alternatives', index, 'at'], parse);
      return at ? [{ at, source: claim.source }] : [];
    });
    return moment && { ...moment, bound, alternatives, note, ...provenance(written) };
  }

  /** The moment of a timeline event, of which no more than the year may be known. */
  event(text: string, path: Path) {
    return this.#read(text, path, parseMomentOrDate);
  }

  optional(text: string | undefined, path: Path) {
    return text === undefined ? undefined : this.#read(text, path, parseMomentOrDay);
  }

  #read(text: string, path: Path, parse: typeof parseMoment): Moment | undefined {
    const { moment, problem } = parse(text, this.#context);
    if (problem) this.#refuse('bad-time', path, problem);
    return moment;
  }

  #refuse(rule: string, path: Path, message: string) {
    this.problems.push({ rule, path, message, on: 'value' });
  }
}

/**
 * What times without a day or an offset lean on, from the record alone. Where that cannot be read a
 * stand-in is given: one finding says enough, and every time that leans on it would repeat it.
 */
export function timeContext(record: Pick<PostmortemRecord, 'timezone' | 'started'>): TimeContext {
  const { timezone: written, started } = record;
  const timezone = written === undefined || isTimeZone(written) ? written : 'UTC';
  const { moment } = parseMoment(typeof started === 'string' ? started : started.at, { timezone });
  return { timezone, day: moment?.local.slice(0, 10) ?? '2000-01-01' };
}
