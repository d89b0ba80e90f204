import { expect, test } from 'vitest';
import { comparePairs } from '../../../src/views/compare-pairs.ts';
import { edition, incidentOf } from './samples.ts';

const incident = (id: string, related: readonly string[], classes: readonly string[]) =>
  incidentOf(
    { organisation: id, related, cause: classes.length > 0 ? { class: classes } : undefined },
    id,
  );

test('pairs come from what writers relate, with the most causes in common first', () => {
  const incidents = [
    incident('a', ['b'], ['bad-deploy']),
    incident('b', [], []),
    incident('c', ['d', 'gone'], ['bad-deploy', 'overload']),
    incident('d', ['a'], ['overload', 'bad-deploy']),
  ];
  expect(comparePairs(incidents, edition)).toEqual([
    {
      href: '/compare/?ids=c,d',
      text: 'c, 2 July 2019 and d, 2 July 2019',
      causes: 'Bad deploy, overload',
    },
    { href: '/compare/?ids=a,b', text: 'a, 2 July 2019 and b, 2 July 2019', causes: '' },
  ]);
});

test('an incident is in one pair only, and there are at most four', () => {
  const incidents = Array.from({ length: 20 }, (_, index) =>
    incident(`i-${index}`, [`i-${index + 1}`], []),
  );
  expect(comparePairs(incidents, edition).map(({ href }) => href)).toEqual([
    '/compare/?ids=i-0,i-1',
    '/compare/?ids=i-2,i-3',
    '/compare/?ids=i-4,i-5',
    '/compare/?ids=i-6,i-7',
  ]);
});

test('a library without related incidents has none', () => {
  expect(comparePairs([], edition)).toEqual([]);
  expect(comparePairs([incident('a', [], [])], edition)).toEqual([]);
});
