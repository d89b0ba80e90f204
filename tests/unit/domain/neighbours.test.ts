import { expect, test } from 'vitest';
import { neighboursOf } from '../../../src/domain/neighbours.ts';
import { incidentOf } from '../views/samples.ts';

function incident(id: string, year: number, organisation: string, classes: readonly string[] = []) {
  const cause = classes.length > 0 ? { class: classes } : undefined;
  return incidentOf({ started: `${year}-01-01T00:00Z`, organisation, cause }, id);
}

const library = [
  incident('leak', 2019, 'Verizon', ['routing']),
  incident('fire', 2021, 'OVHcloud'),
  incident('rule', 2019, 'Cloudflare', ['bad-deploy', 'routing']),
  incident('filter', 2020, 'Cloudflare', ['config-change', 'routing']),
  incident('policy', 2022, 'Cloudflare', ['routing']),
  incident('gone', 2012, 'Knight Capital', ['bad-deploy']),
];

test('neighbours are the next by start in the library, and those that began together go by id', () => {
  const neighbours = neighboursOf(library);
  const whole = [...neighbours].map(([id, { library: found }]) => [id, found]);
  expect(whole).toEqual([
    ['policy', { older: 'fire', newer: undefined }],
    ['fire', { older: 'filter', newer: 'policy' }],
    ['filter', { older: 'leak', newer: 'fire' }],
    ['leak', { older: 'rule', newer: 'filter' }],
    ['rule', { older: 'gone', newer: 'leak' }],
    ['gone', { older: undefined, newer: 'rule' }],
  ]);
});

test('neighbours by cause have the first class of the incident among theirs', () => {
  const neighbours = neighboursOf(library);
  expect(neighbours.get('policy')?.cause).toEqual({ older: 'filter', newer: undefined });
  expect(neighbours.get('filter')?.cause).toBeUndefined();
});

test('neighbours by organisation are those of the same one', () => {
  const neighbours = neighboursOf(library);
  expect(neighbours.get('rule')?.organisation).toEqual({ older: undefined, newer: 'filter' });
  expect(neighbours.get('filter')?.organisation).toEqual({ older: 'rule', newer: 'policy' });
});

test('a part of the library without neighbours, or with those of the whole, is left out', () => {
  const neighbours = neighboursOf(library);
  expect(Object.keys(neighbours.get('fire') ?? {})).toEqual(['library']);
  expect(Object.keys(neighbours.get('gone') ?? {})).toEqual(['library']);
});

test('a single incident has no neighbours', () => {
  expect(neighboursOf([incident('fire', 2021, 'OVHcloud')]).get('fire')).toEqual({});
});
