import { expect, test } from 'vitest';
import { recordSchema } from '../../../src/domain/record.ts';
import { toIncident } from '../../../src/domain/to-incident.ts';
import { flattenWords, translatableWords } from '../../../src/domain/translation.ts';
import { diagramSamples } from '../../bench/incident/diagram-samples.ts';
import { syntheticIncident } from '../../bench/incident/synthetic-incident.ts';

const causes = ['bad-deploy', 'cpu-exhaustion', 'regex-backtracking'];
const incidents = Array.from({ length: 50 }, (_, index) => syntheticIncident(index + 1, causes));

test('the same number gives the same incident, another number another', () => {
  expect(syntheticIncident(7, causes)).toEqual(incidents[6]);
  expect(syntheticIncident(7, causes).body).not.toBe(incidents[7]?.body);
});

test.each(incidents)('the record of $id can be read, times included', ({ id, record }) => {
  expect(toIncident(id, recordSchema.parse(record)).problems).toEqual([]);
});

test('one incident in ten has French words, for every text of its record', () => {
  const translated = incidents.filter(({ french }) => french);
  expect(translated.map(({ id }) => id)).toEqual(
    [10, 20, 30, 40, 50].map((number) => `incident-${number}`),
  );
  for (const { id, record, french } of translated) {
    const { incident } = toIncident(id, recordSchema.parse(record));
    const wanted = incident ? Object.keys(translatableWords(incident).needed) : [];
    expect(Object.keys(flattenWords(french?.words).words)).toEqual(wanted);
  }
});

test('a body has about 1,200 words of prose', () => {
  for (const { body } of incidents) {
    const words = body.replaceAll(/```[\s\S]*?```/g, '').split(/\s+/).length;
    expect(words).toBeGreaterThan(1_000);
    expect(words).toBeLessThan(1_400);
  }
});

test('all diagrams differ', () => {
  expect(new Set(diagramSamples).size).toBe(50);
});
