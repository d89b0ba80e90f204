import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { facetSlug } from '../../src/domain/facet-slug.ts';
import { regionChain } from '../../src/domain/regions/region-chain.ts';
import { causesSchema, regionsSchema } from '../../src/domain/vocabulary.ts';
import type { IncidentsFile, ListedIncident } from '../../src/views/incidents-file.ts';

const content = join(import.meta.dirname, '../../content/vocabulary');
const { classes } = causesSchema.parse(parse(readFileSync(join(content, 'causes.yaml'), 'utf8')));
const { regions } = regionsSchema.parse(parse(readFileSync(join(content, 'regions.yaml'), 'utf8')));

/**
 * The ids that an address of the search asks for, without any code of the search: by the facets and
 * lengths of `incidents.json` alone.
 */
export function plainFilter({ incidents }: IncidentsFile, query: URLSearchParams): string[] {
  const keys = [...new Set(query.keys())].filter((key) => key !== 'sort');
  return incidents
    .filter((incident) => keys.every((key) => passes(incident, key, query.getAll(key))))
    .map(({ id }) => id);
}

function passes(incident: ListedIncident, key: string, values: readonly string[]): boolean {
  switch (key) {
    case 'severity':
      return values.includes(incident.severity);
    case 'cause':
      return values.some((value) => incident.causes.some((cause) => isCause(cause, value)));
    case 'trigger':
      return values.includes(incident.trigger ?? '');
    case 'organisation':
      return values.includes(facetSlug(incident.organisation));
    case 'service':
      return values.some((value) => incident.services.includes(value));
    case 'region':
      return values.some((value) => incident.regions.some((code) => touches(code, value)));
    case 'year':
      return values.includes(incident.date.slice(0, 4));
    case 'duration':
      return isBetween(incident.minutesOfImpact, values[0]);
    case 'ttd':
      return isBetween(incident.minutes.ttd, values[0]);
    default:
      throw new Error(`Nothing is known of \`${key}\`.`);
  }
}

function isCause(cause: string, value: string) {
  return cause === value || classes.some(({ id, family }) => id === cause && family === value);
}

/** What lies in the region asked for, and what that lies in; in the world lies only itself. */
function touches(code: string, asked: string) {
  const isInside = asked !== 'world' && regionChain(code, regions).includes(asked);
  return code === asked || isInside || regionChain(asked, regions).includes(code);
}

function isBetween(minutes: number | undefined, range = '') {
  const [from = '', to = ''] = range.split('..');
  if (minutes === undefined) return false;
  return minutes >= minutesOf(from, 0) && minutes <= minutesOf(to, Number.POSITIVE_INFINITY);
}

function minutesOf(text: string, otherwise: number) {
  const units: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440 };
  return text === '' ? otherwise : Number.parseFloat(text) * (units[text.at(-1) ?? ''] ?? 1);
}
