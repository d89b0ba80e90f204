import { expect, test } from 'vitest';
import { nearestWords } from '../../../src/search/nearest-words.ts';

test.each([
  ['databse', ['database', 'databases', 'data'], ['database']],
  ['clodflare', ['cloudflare', 'cloud'], ['cloudflare']],
  ['cahce', ['cache', 'cahill'], ['cache']],
  ['tests', ['testa', 'testb', 'best'], ['testa', 'testb']],
  ['zzzzzz', ['cache'], []],
])('%s', (word, words, expected) => {
  expect(nearestWords(word, words)).toEqual(expected);
});
