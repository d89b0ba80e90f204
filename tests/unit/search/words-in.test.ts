import { expect, test } from 'vitest';
import { wordsIn } from '../../../src/search/words-in.ts';

const terms = (text: string) => wordsIn(text).map(({ term, position }) => [term, position]);

test.each([
  [
    'Every CPU, at once.',
    [
      ['every', 0],
      ['cpu', 1],
      ['at', 2],
      ['once', 3],
    ],
  ],
  [
    'L’incident à Réseau-Œuvre',
    [
      ['l', 0],
      ['incident', 1],
      ['a', 2],
      ['reseau', 3],
      ['oeuvre', 4],
      ['reseau-oeuvre', 3],
    ],
  ],
  [
    'in us-east-1 at 13:42',
    [
      ['in', 0],
      ['us', 1],
      ['east', 2],
      ['1', 3],
      ['us-east-1', 1],
      ['at', 4],
      ['13', 5],
      ['42', 6],
      ['13:42', 5],
    ],
  ],
  ['', []],
])('%s', (text, expected) => {
  expect(terms(text)).toEqual(expected);
});

test('a word knows where it stands', () => {
  const [, second] = wordsIn('À l’aube');
  expect(second).toEqual({ term: 'l', position: 1, start: 2, end: 3 });
});
