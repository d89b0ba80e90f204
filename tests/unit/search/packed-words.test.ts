import { expect, test } from 'vitest';
import { packedWords, unpackedWords } from '../../../src/search/packed-words.ts';

test('a word is what it shares with the one before, and the rest', () => {
  const words = ['deploy', 'deployed', 'dns', 'dns'];
  expect(packedWords(words)).toEqual(['0deploy', '6ed', '1ns', '3']);
  expect(unpackedWords(packedWords(words))).toEqual(words);
});
