import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

/**
 * The numbers of the page of patterns, worked out once more from the files that writers wrote, and by
 * none of the code that makes the page.
 */

const root = join(import.meta.dirname, '../..');
const html = readFileSync(join(root, 'dist/patterns/index.html'), 'utf8');
const vocabulary = parse(readFileSync(join(root, 'content/vocabulary/causes.yaml'), 'utf8'));

interface Written {
  readonly at: string;
  readonly approximate?: boolean;
  readonly derived?: boolean;
  readonly bound?: string;
}

const records = globSync('content/postmortems/*.md', { cwd: root })
  .filter((file) => /\/[^./]+\.md$/.test(file))
  .map((file) => parse(readFileSync(join(root, file), 'utf8').split(/^---$/m)[1] ?? ''))
  .filter((record) => record.visibility !== 'internal');

type RawRecord = (typeof records)[number];

function written(record: RawRecord, name: string): Written | undefined {
  const value = record[name];
  return typeof value === 'string' ? { at: value } : (value ?? undefined);
}

/** Minutes since 1970; the noon of a day alone. */
function minuteOf(record: RawRecord, name: string) {
  const moment = written(record, name);
  if (!moment) return undefined;
  const { at } = moment;
  if (/(Z|[+-]\d\d:\d\d)$/.test(at)) return Date.parse(at.replace(' ', 'T')) / 60_000;
  const zone = record.timezone ?? 'UTC';
  const day = (written(record, 'started')?.at ?? '').slice(0, 10);
  const local = /^\d\d:/.test(at) ? `${day}T${at}` : at.length === 10 ? `${at}T12:00` : at;
  return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).epochMilliseconds / 60_000;
}

function between(record: RawRecord, from: string, to: string) {
  const [start, end] = [minuteOf(record, from), minuteOf(record, to)];
  return start === undefined || end === undefined || end < start ? undefined : end - start;
}

const endOf = (record: RawRecord) => (record.mitigated ? 'mitigated' : 'resolved');
const impactOf = (record: RawRecord) => between(record, 'started', endOf(record));
const detectionOf = (record: RawRecord) => between(record, 'started', 'detected');

function isKnown(value: number | undefined): value is number {
  return value !== undefined;
}

/** Rows of the table with a caption, each cell as its text; heads of rows come first. */
function tableOf(caption: string): string[][] {
  const table = html.split(`<caption id="${caption}"`)[1]?.split('</table>')[0] ?? '';
  const body = table.split('<tbody>')[1] ?? '';
  return body
    .split('</tr>')
    .slice(0, -1)
    .map((row) =>
      [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) =>
        cell
          .replaceAll(/<[^>]+>/g, '')
          .replaceAll(/[\s\u00a0]+/g, ' ')
          .replaceAll('&#39;', '’')
          .trim(),
      ),
    );
}

/** How many incidents, of how many it is known, and how many took how long. */
function lengthsOf(own: readonly RawRecord[], lengthOf: (record: RawRecord) => number | undefined) {
  const minutes = own.map(lengthOf).filter(isKnown);
  const edges = [0, 10, 60, 240, 1440, 10_080, Number.POSITIVE_INFINITY];
  const counts = edges
    .slice(1)
    .map((to, index) => minutes.filter((one) => one < to && one >= (edges[index] ?? 0)).length);
  return [own.length, minutes.length, ...counts].map(String);
}

function withoutMedian([, count, known, , ...counts]: readonly string[]) {
  return [count, known, ...counts];
}

/** `4 h 35 min` as minutes. */
function minutesIn(text: string) {
  const units: Readonly<Record<string, number>> = { d: 1440, h: 60, min: 1, s: 1 / 60 };
  const parts = [...text.matchAll(/(\d+) (d|h|min|s)/g)];
  return parts.reduce((sum, [, count, unit = '']) => sum + Number(count) * (units[unit] ?? 0), 0);
}

/** A median of fewer than five is none, and a long one is written to the hour. */
function expectMedian(text: string | undefined, minutes: readonly number[]) {
  if (minutes.length < 5) return expect(text).toBe('–');
  const sorted = minutes.toSorted((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const half = Math.floor(sorted.length / 2);
  const middle = sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
  const room = middle < 48 * 60 ? 0.5 : 30;
  expect(Math.abs(minutesIn(text ?? '') - middle)).toBeLessThanOrEqual(room);
}

test('the page exists in every language', () => {
  expect(existsSync(join(root, 'dist/fr/patterns/index.html'))).toBe(true);
});

describe('how long it lasted', () => {
  const rows = tableOf('durations-caption');
  const families: readonly { id: string; name: { en: string } }[] = vocabulary.families;

  test('has every family', () => {
    expect(rows.map(([name]) => name)).toEqual(families.map(({ name }) => name.en));
  });

  test.each(families.map(({ id }, index) => [id, index] as const))('%s', (family, index) => {
    const classes = vocabulary.classes.filter((one: { family: string }) => one.family === family);
    const ids: readonly string[] = classes.map(({ id }: { id: string }) => id);
    const own = records.filter(({ cause }) =>
      cause?.class.some((name: string) => ids.includes(name)),
    );
    expect(withoutMedian(rows[index] ?? [])).toEqual(lengthsOf(own, impactOf));
    expectMedian(rows[index]?.[3], own.map(impactOf).filter(isKnown));
  });
});

describe('how long it went unnoticed', () => {
  const rows = tableOf('detection-caption');

  test.each([
    ['Monitoring', 'monitoring'],
    ['Staff', 'staff'],
    ['Customers', 'customer'],
    ['A third party', 'third-party'],
    ['Not published', undefined],
  ])('%s', (name, by) => {
    const row = rows.find(([head]) => head === name) ?? [];
    const own = records.filter(({ detection }) => detection?.by === by);
    expect(withoutMedian(row)).toEqual(lengthsOf(own, detectionOf));
    expectMedian(row[3], own.map(detectionOf).filter(isKnown));
  });
});

test('hours lost by year', () => {
  const yearOf = (record: RawRecord) => (written(record, 'started')?.at ?? '').slice(0, 4);
  const years = [...new Set(records.map(yearOf))].toSorted();
  const isVague = (moment: Written | undefined) =>
    Boolean(moment?.approximate || moment?.derived || moment?.bound || moment?.at.length === 10);
  const expected = years.map((year) => {
    const own = records.filter((record) => yearOf(record) === year);
    const ended = own.filter((record) => impactOf(record) !== undefined);
    const vague = ended.filter(
      (record) => isVague(written(record, 'started')) || isVague(written(record, endOf(record))),
    );
    const hours = ended
      .map(impactOf)
      .filter(isKnown)
      .reduce((sum, one) => sum + one / 60, 0);
    const sum = hours.toLocaleString('en-GB', { maximumFractionDigits: 1 });
    return [year, own.length, ended.length, vague.length, ended.length > 0 ? sum : 'not known'];
  });
  expect(tableOf('hours-caption')).toEqual(expected.map((row) => row.map(String)));
});

test('when it began', () => {
  const isDay = (record: RawRecord) => {
    const started = written(record, 'started');
    return Boolean(started?.approximate && started.derived && started.at.includes('T00:00'));
  };
  const starts = records.map((record) => {
    const date = new Date(
      isDay(record)
        ? (written(record, 'started')?.at ?? '').slice(0, 10)
        : (minuteOf(record, 'started') ?? Number.NaN) * 60_000,
    );
    return { day: date.getUTCDay(), hour: isDay(record) ? undefined : date.getUTCHours() };
  });
  const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
  const expected = names.map((name, index) => {
    const own = starts.filter(({ day }) => day === (index + 1) % 7);
    const quarter = (number: number) =>
      own.filter(({ hour }) => hour !== undefined && Math.floor(hour / 6) === number).length;
    const hourless = own.filter(({ hour }) => hour === undefined).length;
    return [name, own.length, ...[0, 1, 2, 3].map(quarter), hourless].map(String);
  });
  expect(tableOf('onset-caption')).toEqual(expected);
});

test('what set it off', () => {
  const kindOf = ({ cause }: RawRecord) => cause?.trigger?.kind;
  const kinds = [
    ['Code or rules deployed', 'yes', 'deploy'],
    ['Configuration changed', 'yes', 'config-push'],
    ['Data pushed', 'yes', 'data-push'],
    ['Planned work', 'yes', 'maintenance'],
    ['Command run', 'yes', 'command'],
    ['Automation acting', 'no', 'automation'],
    ['Demand or input from users', 'no', 'demand'],
    ['Date or time reached', 'no', 'calendar'],
    ['Hardware, power or building', 'no', 'hardware'],
    ['Another company’s network or service', 'no', 'external'],
    ['Attack', 'no', 'attack'],
    ['not known', 'not known', undefined],
  ];
  expect(tableOf('triggers-caption')).toEqual(
    kinds.map(([name, isChange, kind]) => [
      name,
      isChange,
      String(records.filter((record) => kindOf(record) === kind).length),
    ]),
  );
  const known = records.filter(kindOf).length;
  const changes = kinds.filter(([, isChange]) => isChange === 'yes').map(([, , kind]) => kind);
  const set = records.filter((record) => changes.includes(kindOf(record))).length;
  expect(html).toContain(`A change set off ${set} of the ${known} incidents`);
});

test('what was promised, and what was done', () => {
  const actions: readonly { type: string; status: string; internal?: boolean }[] = records
    .flatMap((record) => record.actions ?? [])
    .filter(({ internal }) => !internal);
  const statuses = [
    ['Done', 'done'],
    ['In progress', 'in-progress'],
    ['Open', 'open'],
    ['Announced', 'announced'],
    ['Recommended', 'recommended'],
    ['Ordered', 'ordered'],
    ['Superseded', 'superseded'],
    ['Dropped', 'dropped'],
  ];
  const types = ['prevent', 'mitigate', 'detect', 'process', 'investigate'];
  expect(tableOf('promises-caption')).toEqual(
    statuses.map(([name, status]) => {
      const own = actions.filter((action) => action.status === status);
      const counts = types.map((type) => own.filter((action) => action.type === type).length);
      return [name, ...counts.map(String), String(own.length)];
    }),
  );
});
