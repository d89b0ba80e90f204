import { expect, test } from 'vitest';
import { relatedOf } from '../../../src/domain/related.ts';
import { incidentOf } from '../views/samples.ts';
import { realLibrary, syntheticLibrary } from './libraries.ts';

const real = realLibrary();

function incident(id: string, classes: readonly string[], written = {}) {
  const words = {
    title: `Title${id}`,
    summary: `Summary${id}`,
    organisation: `Organisation ${id}`,
  };
  return incidentOf({ ...words, cause: { class: classes }, ...written }, id);
}

/** Enough others for a trait of two to be rare. */
const others = Array.from({ length: 12 }, (_, index) =>
  incident(`other-${index}`, [`own-${index}`]),
);

function idsOf(library: Parameters<typeof relatedOf>[0], id: string) {
  return relatedOf(library)
    .get(id)
    ?.map((relation) => relation.id);
}

test('first come those that the writer names, then those that name it, then those that are alike', () => {
  const library = [
    incident('a', ['dns', 'overload'], { related: ['other-3', 'draft', 'other-1'] }),
    incident('b', ['dns', 'overload']),
    incident('c', ['dns'], { related: ['other-2'] }),
    incident('d', ['routing'], { related: ['a'] }),
    ...others,
  ];
  expect(idsOf(library, 'a')).toEqual(['other-3', 'other-1', 'd', 'b']);
  expect(idsOf(library, 'other-2')).toEqual(['c']);
});

test('those that name it come by likeness', () => {
  const library = [
    incident('a', ['dns']),
    incident('b', ['routing'], { related: ['a'] }),
    incident('c', ['dns'], { related: ['a'] }),
    ...others,
  ];
  expect(idsOf(library, 'a')).toEqual(['c', 'b']);
});

test('more than four are shown only if the writer names them', () => {
  const alike = ['b', 'c', 'd', 'e', 'f'].map((id) => incident(id, ['dns', 'routing', 'overload']));
  const found = [incident('a', ['dns', 'routing', 'overload']), ...alike, ...others, ...others];
  const named = alike.map(({ id }) => id);
  const library = found.map((one, index) => ({ ...one, id: index > 17 ? `${one.id}x` : one.id }));
  expect(idsOf(library, 'a')).toEqual(['b', 'c', 'd', 'e']);
  const [first, ...rest] = library;
  expect(first && idsOf([{ ...first, related: named }, ...rest], 'a')).toEqual(named);
});

test('what most have in common relates nobody', () => {
  const library = Array.from({ length: 20 }, (_, index) =>
    incident(`${index}`, ['dns', 'overload'], { services: ['cdn', 'api'] }),
  );
  for (const relations of relatedOf(library).values()) expect(relations).toEqual([]);
});

test('the reasons are the strongest one or two things that are shared', () => {
  const library = [
    incident('a', ['overload', 'dns', 'routing']),
    incident('b', ['dns', 'routing', 'overload'], { organisation: 'Organisation a' }),
    incident('c', ['overload']),
    incident('d', ['overload']),
    incident('e', ['cold-cache'], { organisation: 'Same', related: ['f'] }),
    incident('f', ['race-condition'], { organisation: 'Same' }),
    ...others,
  ];
  const related = relatedOf(library);
  expect(related.get('a')).toEqual([
    {
      id: 'b',
      reasons: [
        { kind: 'cause', value: 'dns' },
        { kind: 'cause', value: 'routing' },
      ],
    },
  ]);
  expect(related.get('e')).toEqual([
    { id: 'f', reasons: [{ kind: 'organisation', value: 'Same' }] },
  ]);
});

test('a trigger is named first or not at all', () => {
  const cause = (kind: string, ...classes: string[]) => ({
    cause: { class: classes, trigger: { text: 'It was run.', kind } },
  });
  const library = [
    incident('a', [], { ...cause('command', 'dns'), related: ['b', 'c'] }),
    incident('b', [], cause('command', 'dns')),
    incident('c', [], cause('command', 'routing')),
    ...others,
  ];
  expect(relatedOf(library).get('a')).toEqual([
    { id: 'b', reasons: [{ kind: 'cause', value: 'dns' }] },
    { id: 'c', reasons: [{ kind: 'trigger', value: 'command' }] },
  ]);
});

test('a relation without anything in common has no reason', () => {
  const library = [incident('a', ['dns'], { related: ['b'] }), incident('b', ['routing'])];
  expect(relatedOf(library).get('a')).toEqual([{ id: 'b', reasons: [] }]);
});

test('libraries of none and of one have no relations', () => {
  expect(relatedOf([]).size).toBe(0);
  expect(relatedOf([incident('a', ['dns'])]).get('a')).toEqual([]);
});

test('in the real library every relation that no writer made has its reason', () => {
  const isNamed = (a: string, b: string) =>
    real.some(({ id, related }) => id === a && related.includes(b));
  for (const [id, relations] of relatedOf(real))
    for (const { id: other, reasons } of relations)
      expect(isNamed(id, other) || isNamed(other, id) || reasons.length > 0).toBe(true);
});

test('the order of the library makes no difference', () => {
  const library = syntheticLibrary(
    40,
    Array.from({ length: 20 }, (_, index) => `cause-${index}`),
  );
  const related = relatedOf(library);
  for (const [id, relations] of relatedOf(library.toReversed()))
    expect(relations).toEqual(related.get(id));
});
