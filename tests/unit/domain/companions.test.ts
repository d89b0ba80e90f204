import { expect, test } from 'vitest';
import { companions } from '../../../src/domain/companions.ts';
import { dividedLibrary } from '../../../src/domain/divided-library.ts';
import { emptyVocabulary } from '../../../src/domain/vocabulary.ts';
import { incidentOf } from '../views/samples.ts';

const classed = (id: string, ...classes: string[]) => incidentOf({ cause: { class: classes } }, id);
const incidents = [
  classed('a', 'bad-deploy', 'overload', 'dns'),
  classed('b', 'dns', 'bad-deploy'),
  classed('c', 'bad-deploy', 'overload'),
  classed('d', 'overload', 'dns', 'bad-deploy'),
  classed('e', 'routing'),
];
const { facets, values } = dividedLibrary(incidents, emptyVocabulary);

test('what comes with some incidents is counted, the most frequent first', () => {
  expect(companions(facets.causes.get('bad-deploy') ?? [], values.causes)).toEqual([
    { value: 'bad-deploy', count: 4 },
    { value: 'overload', count: 3 },
    { value: 'dns', count: 3 },
  ]);
});

test('what comes once is no companion', () => {
  expect(companions(facets.causes.get('routing') ?? [], values.causes)).toEqual([]);
});

test('a value of one facet has companions in another', () => {
  expect(companions(facets.causes.get('dns') ?? [], values.years)).toEqual([
    { value: '2019', count: 3 },
  ]);
});

test('an empty library has no values', () => {
  const empty = dividedLibrary([], emptyVocabulary);
  expect([empty.facets.causes.size, empty.values.causes.size]).toEqual([0, 0]);
});
