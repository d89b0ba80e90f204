import { expect, test } from 'vitest';
import type { Incident } from '../../../src/domain/incident.ts';
import { english } from '../../../src/i18n/language.ts';
import { regionsTable } from '../../../src/views/regions-table.ts';
import { recordContext } from '../../../src/views/statement-view.ts';
import { edition, incidentOf } from './samples.ts';

function read(incident: Incident) {
  return regionsTable(incident, edition, recordContext(incident, english));
}

test('regions are named, worst first', () => {
  const incident = incidentOf({
    regions: [
      { code: 'FR', level: 'degraded' },
      { code: 'us-east-coast', level: 'partial' },
      { code: 'world', level: 'outage' },
    ],
  });
  expect(read(incident).rows.map(({ name, levelText }) => [name, levelText])).toEqual([
    ['World', 'Outage'],
    ['US East Coast', 'Partial'],
    ['France', 'Degraded'],
  ]);
});

test('how long is shown only where the record says so', () => {
  const timed = { code: 'FR', level: 'outage', from: '13:42', until: '14:09' };
  const incident = incidentOf({ regions: [timed, { code: 'GB', level: 'outage' }] });
  const { rows, hasDurations } = read(incident);
  expect(hasDurations).toBe(true);
  expect(rows.map(({ duration }) => duration?.iso)).toEqual(['PT27M', undefined]);
});

test('an incident without regions has an empty table', () => {
  expect(read(incidentOf())).toEqual({ rows: [], hasDurations: false });
});

test('wrong results rank with outages; the unknown and the spared stand last', () => {
  const regions = ['unaffected', 'unknown', 'wrong', 'degraded', 'outage'].map((level) => ({
    code: 'FR',
    level,
  }));
  expect(read(incidentOf({ regions })).rows.map(({ levelText }) => levelText)).toEqual([
    'Wrong results',
    'Outage',
    'Degraded',
    'Extent unknown',
    'Unaffected',
  ]);
});
