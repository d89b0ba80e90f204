import { expect, test } from 'vitest';
import type { Incident } from '../../../src/domain/incident.ts';
import { createLikeness } from '../../../src/domain/likeness.ts';
import { incidentOf } from '../views/samples.ts';
import { realLibrary, syntheticLibrary } from './libraries.ts';

const real = realLibrary();

/** An incident of an organisation of its own, told in words of its own. */
function incident(id: string, classes: readonly string[], written = {}) {
  const words = {
    title: `Title${id}`,
    summary: `Summary${id}`,
    organisation: `Organisation ${id}`,
  };
  return incidentOf({ ...words, cause: { class: classes }, ...written }, id);
}

const library = [
  incident('a', ['dns', 'overload']),
  incident('b', ['dns', 'overload'], { organisation: 'Organisation a' }),
  incident('c', ['overload'], { services: ['cdn', { name: 'api', level: 'unaffected' }] }),
  incident('d', ['overload'], { services: ['cdn', 'api'] }),
  incident('e', ['routing']),
  incident('f', ['cold-cache'], { title: 'Titlee', summary: 'Summarye' }),
];

function scoresBothWays(incidents: readonly Incident[]) {
  const { score } = createLikeness(incidents);
  return incidents.flatMap(({ id: a }, index) =>
    incidents.slice(index + 1).map(({ id: b }) => [score(a, b), score(b, a)] as const),
  );
}

test('what two share counts by its kind and by how rare it is', () => {
  const shared = createLikeness(library).sharedTraits('a', 'b');
  const told = shared.map(({ trait, strength }) => [trait.value, strength.toFixed(3)]);
  expect(told).toEqual([
    ['dns', '1.000'],
    ['Organisation a', '0.400'],
    ['overload', '0.200'],
  ]);
});

test('a service that was spared is not shared', () => {
  const shared = createLikeness(library).sharedTraits('c', 'd');
  expect(shared.map(({ trait }) => trait.value)).toEqual(['overload', 'cdn']);
});

test('words that two stories share add to their likeness and make no contender', () => {
  const { score, contenders } = createLikeness(library);
  expect(score('e', 'a')).toBe(0);
  expect(score('e', 'f')).toBeCloseTo(2);
  expect(contenders('e')).toEqual([]);
  expect(contenders('a')).toEqual(['b', 'c', 'd']);
});

test('the order of the library makes no difference', () => {
  const reversed = createLikeness(library.toReversed());
  const index = createLikeness(library);
  for (const { id } of library) expect(reversed.contenders(id)).toEqual(index.contenders(id));
  expect(reversed.score('a', 'b')).toBe(index.score('a', 'b'));
});

test('every score of the real library is the same from both sides', () => {
  for (const [one, other] of scoresBothWays(real)) expect(one).toBe(other);
});

test('every score of a made-up library is the same from both sides', () => {
  const causes = Array.from({ length: 12 }, (_, index) => `cause-${index}`);
  for (const [one, other] of scoresBothWays(syntheticLibrary(60, causes))) expect(one).toBe(other);
});

test('in a large library the contenders are those that share the most', () => {
  const many = Array.from({ length: 400 }, (_, index) => {
    const number = String(index).padStart(3, '0');
    return incident(number, ['overload', `cause-${index % 50}`]);
  });
  const { contenders } = createLikeness(many);
  expect(contenders('120').slice(0, 7)).toEqual(['020', '070', '170', '220', '270', '320', '370']);
});
