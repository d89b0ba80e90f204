import type { z } from 'astro/zod';
import type { recordSchema } from '../../../src/domain/record.ts';
import type { Lexicon } from './lexicon.ts';
import { plainSentence } from './prose.ts';
import type { Random } from './random.ts';

export type SyntheticRecord = z.input<typeof recordSchema>;

const regions = ['world', 'europe', 'US', 'FR', 'DE', 'JP', 'US-NY', 'aws:us-east-1', 'iata:ATL'];
const services = ['cdn', 'api', 'dashboard', 'checkout', 'search', 'login', 'email', 'storage'];
const severities = ['SEV1', 'SEV2', 'SEV3', 'SEV4', 'SEV5'] as const;
const levels = ['outage', 'partial', 'degraded'] as const;
const kinds = [
  'change',
  'trigger',
  'impact',
  'detect',
  'communicate',
  'respond',
  'identify',
  'mitigate',
  'recover',
  'resolve',
] as const;

/**
 * A whole record with ten events, three sources and some of everything else. All of it happens
 * within one day, so that the timeline can give clock times.
 */
export function syntheticRecord(
  number: number,
  causes: readonly string[],
  random: Random,
  lexicon: Lexicon,
): SyntheticRecord {
  const text = () => plainSentence(random, lexicon);
  const sourced = () => ({ text: text(), source: [random.integer(1, 3)] });
  const day = dayOf(random);
  const minutes = eventMinutes(random);
  const moment = (event: number) => `${day}T${clock(minutes[event] ?? 0)}Z`;

  return {
    title: `Incident ${number}: ${text().slice(0, -1)}`.slice(0, 140).trim(),
    summary: `${text()} ${text()}`,
    organisation: `Organisation ${random.integer(1, 40)}`,
    account: 'independent',
    services: [...random.sample(services, 2)],
    severity: random.pick(severities),
    status: 'resolved',
    review: 'reviewed',
    timezone: 'UTC',
    started: moment(1),
    detected: moment(3),
    communicated: moment(4),
    acknowledged: moment(5),
    mitigated: moment(7),
    resolved: moment(9),
    timeline: kinds.map((kind, event) => ({
      at: clock(minutes[event] ?? 0),
      kind,
      text: text(),
      source: [random.integer(1, 3)],
      key: event % 3 === 1,
    })),
    regions: random
      .sample(regions, 3)
      .map((code) => ({ code, level: random.pick(levels), source: [1] })),
    cause: {
      class: [...random.sample(causes, 2)],
      trigger: sourced(),
      effect: sourced(),
      factors: [sourced(), sourced(), sourced()],
    },
    detection: { by: random.pick(['monitoring', 'staff', 'customer'] as const), note: text() },
    impact: [
      { label: text(), value: random.integer(1, 100), unit: '%', source: [2], worst: true },
      { label: text(), value: random.integer(1000, 900_000), source: [1] },
    ],
    lessons: { well: [sourced()], wrong: [sourced()], lucky: [sourced()] },
    actions: [
      { text: text(), type: 'prevent', status: 'done', source: [1] },
      { text: text(), type: 'detect', status: 'announced' },
      { text: text(), type: 'process', status: 'in-progress' },
    ],
    sources: [1, 2, 3].map((source) => ({
      title: `Account ${source} of incident ${number}`,
      url: `https://status.example/incidents/${number}/${source}`,
      publisher: 'Status page',
      published: day,
      kind: source === 1 ? 'primary' : 'secondary',
    })),
    published: day,
  };
}

function dayOf(random: Random) {
  const [year, month, day] = [
    random.integer(2010, 2025),
    random.integer(1, 12),
    random.integer(1, 28),
  ];
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Ten rising minutes of one day. */
function eventMinutes(random: Random) {
  let minute = random.integer(0, 600);
  return kinds.map(() => (minute += random.integer(1, 80)));
}

function clock(minute: number) {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
